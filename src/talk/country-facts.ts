import type { Coach } from '../coach';
import type { Country } from '../domain/process';
import { type Guide, textOf } from '../guide/guide';
import { withItsDay } from '../view/checked';

/** The guide with the facts of a country: what law and agreements say there, and whom to ask. */
export function countryFacts(coach: Coach, country: Country): Promise<Guide> {
  return coach.guide(country === 'SE' ? 'facts-se' : 'facts-no');
}

/** A fact of the guide with its day. Throws a plain Error where the guide has none of that id. */
export function fact({ today, words }: Coach, facts: Guide, id: string): string {
  return withItsDay(textOf(facts, id), today, words);
}
