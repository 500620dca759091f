import type { Coach, Result } from '../../coach';
import { unitOf } from '../../domain/salary/amount';
import { figuresOf } from '../../domain/salary/bids';
import { type OfferBeside, offersBeside, termsToCompare } from '../../domain/salary/compare';
import { usage } from '../../errors';
import { isTitled } from '../../guide/guide';
import { goingOn, knownProcesses } from '../../talk/which';
import type { ComparePage, Term } from './compare-page';

/** Offers side by side: what each says, no sum over unlike things and no winner. Throws `usage` where one named has none. */
export async function compareResult(coach: Coach, names: readonly string[]): Promise<Result> {
  const { words, today, look } = coach;
  const named = await knownProcesses(coach, names);
  const offers = offersBeside(named.length > 0 ? named : goingOn(coach), today);
  const without = named.find((one) => !offers.some(({ process }) => process.id === one.id));
  if (without) throw usage({ is: 'said', ...words.compare.noOffer(without.company, without.id) });
  const shown: ComparePage = { offers, terms: await termsIn(coach, offers), today, words };
  return {
    document: {
      schema: 'coach.salary-compare/1',
      offers: offers.map(documentOf),
      terms: shown.terms,
    },
    page: async () => (await import('./compare-page')).comparePage(shown, look),
  };
}

/** With the names that the guides of the two countries have for them. */
async function termsIn(coach: Coach, offers: readonly OfferBeside[]): Promise<Term[]> {
  const guides = await Promise.all(['terms-se', 'terms-no'].map((id) => coach.guide(id)));
  const items = guides.flatMap((guide) => guide.items.filter(isTitled));
  return termsToCompare(offers).map((id) => ({
    id,
    title: items.find((item) => item.id === id)?.title ?? id,
  }));
}

/** An offer for scripts. The floor is nowhere in it. */
function documentOf({ process, amount, stands, answerBy }: OfferBeside): object {
  const { id, company, role, country, salary } = process;
  const { dream, realistic } = figuresOf(salary.bids);
  return {
    process: id,
    employer: company,
    role,
    country,
    ...unitOf(country),
    amount,
    answerBy,
    stands,
    bids: { dream, realistic },
    terms: salary.terms,
  };
}
