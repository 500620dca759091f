import type { Country } from '../domain/process';
import type { Language } from '../guide/guide';

/** What the person has settled once and for all; null is not settled. */
export interface Settings {
  language: Language | null;
  country: Country | null;
  /** The person's own rule on contact: the name of one the coach knows, or a sentence that is only shown. */
  houseRule: string | null;
  /** One line at a time, for screen readers. */
  plain: boolean;
  /** The person's own name, for letters and scripts. */
  name: string | null;
}

/** Nothing settled yet. */
export const NO_SETTINGS: Settings = {
  language: null,
  country: null,
  houseRule: null,
  plain: false,
  name: null,
};
