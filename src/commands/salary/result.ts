import { firstName } from '../../domain/first-name';
import type { Coach, Result } from '../../coach';
import { unitOf } from '../../domain/salary/amount';
import { among, checkBids, figuresOf, saidOutside, stands } from '../../domain/salary/bids';
import { earliestStarts, type EarliestStart } from '../../domain/salary/notice-period';
import { lastInterview } from '../../domain/ledger/folds';
import { peopleAt } from '../../domain/ledger/people-met';
import { turnOn } from '../../domain/ledger/state';
import { isActive, type Process } from '../../domain/process';
import { counterTo, openTerms, salaryAnswers } from '../../domain/salary/salary';
import { latestOffer, type OfferTold, saidIn } from '../../domain/salary/figures';
import { fill, textOf, type Guide, isTitled, titledOf } from '../../guide/guide';
import { benefitsLine } from '../../talk/benefits';
import { money } from '../../view/amounts';
import { weekdayDay } from '../../view/days';
import { letterOf } from '../../view/letter';
import type { Floor, SalaryPage, ShownTerm } from './page';
import type { OfferLetter, OfferPage } from './offer-page';
import type { SalaryGuides } from './talk';
import { capital, ended } from '../../words/sentence';
import { typedIn } from '../../words/typed';

/** The page of the bids and all around them, or of the offer. */
export function salaryResult(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  shown: { floor: Floor; about: 'bids' | 'offer' | 'letters'; more: SalaryPage['more'] },
): Result {
  const { floor, about, more } = shown;
  const offer = latestOffer(process, coach.today);
  return {
    document: salaryDocument(coach, process, guides, floor),
    page: async () => {
      if (about !== 'bids' && offer) {
        const { lettersPage, offerPage } = await import('./offer-page');
        const page = about === 'offer' ? offerPage : lettersPage;
        return page({ ...(await offerShown(coach, process, guides, offer)), more }, coach.look);
      }
      const { salaryPage } = await import('./page');
      return salaryPage({ ...pageShown(coach, process, guides, floor), more }, coach.look);
    },
  };
}

/** `coach.salary/1`. The floor is in it only when asked for by name. */
export function salaryDocument(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  floor: Floor,
): Record<string, unknown> {
  const { salary, country } = process;
  const figures = figuresOf(salary.bids);
  const offer = latestOffer(process, coach.today);
  const starts = startsOf(coach, process);
  return {
    schema: 'coach.salary/1',
    process: process.id,
    country,
    ...unitOf(country),
    bids: {
      dream: figures.dream,
      realistic: figures.realistic,
      ...(floor === 'shown' && { floor: figures.floor }),
    },
    history: salary.bids.filter(({ level }) => level !== 'floor' || floor === 'shown'),
    arguments: salary.arguments,
    market: salary.market,
    terms: Object.fromEntries(
      Object.entries(salary.terms).map(([id, term]) => [
        id,
        { title: termTitle(guides.terms, id), ...term },
      ]),
    ),
    said: saidIn(process),
    prepared: salary.prepared,
    earliestStart:
      starts
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? null,
    earliestStarts: starts.map(({ on, notice }) => ({ on, job: null, counted: null, ...notice })),
    offer: offer ? offerDocument(coach, process, guides, offer) : null,
  };
}

function offerDocument(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  offer: OfferTold,
): unknown {
  const { say, drafts } = answerTo(coach, process, guides.salary, offer);
  return {
    amount: offer.amount,
    on: offer.on,
    answerBy: offer.answerBy,
    stands: stands(offer.amount, process.salary.bids),
    answer: say.join('\n'),
    drafts,
    open: openTerms(process.salary),
  };
}

function pageShown(
  coach: Coach,
  process: Process,
  { salary, terms }: SalaryGuides,
  floor: Floor,
): Omit<SalaryPage, 'more'> {
  const choices = salary.items.flatMap((item) =>
    item.id.startsWith('prep-') ? [titledOf(salary, item.id)] : [],
  );
  return {
    process,
    floor,
    terms: shownTerms(process, terms),
    toDo: choices
      .filter(({ id }) => !process.salary.prepared.includes(id))
      .map(({ title }) => title),
    when: isActive(process) ? whenTexts(coach, process, salary) : [],
    starts: startsOf(coach, process),
    disorder: checkBids(figuresOf(process.salary.bids)),
    outside: saidOutside(saidIn(process), process.salary.bids),
    today: coach.today,
    words: coach.words,
  };
}

/** REC-04: not raised in a first interview, but ready from the first minute; later the talk is expected. */
function whenTexts(coach: Coach, process: Process, guide: Guide): string[] {
  const isFirst = (lastInterview(process, coach.today)?.number ?? 1) <= 1;
  const isEarly = isFirst && turnOn(process, coach.today).is === 'pending';
  return [isEarly ? 'when-first' : 'when-later', 'when-asked'].map((id) => textOf(guide, id).text);
}

/** The terms that matter or are settled, in the guide's order, with the guide's names. */
export function shownTerms(process: Process, guide: Guide): ShownTerm[] {
  const { terms } = process.salary;
  const order = guide.items.map(({ id }) => id);
  return Object.entries(terms)
    .filter(([, term]) => term.matters || term.settled || term.note !== null)
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, { note, settled }]) => ({ title: termTitle(guide, id), note, settled }));
}

function termTitle(guide: Guide, id: string): string {
  const found = guide.items.find((item) => item.id === id);
  return found && isTitled(found) ? found.title : id;
}

function startsOf(coach: Coach, process: Process): EarliestStart[] {
  const { today } = coach;
  const home = coach.settings.read().country;
  return earliestStarts(salaryAnswers(process, today), { today, home, country: process.country });
}

async function offerShown(
  coach: Coach,
  process: Process,
  guides: SalaryGuides,
  offer: OfferTold,
): Promise<Omit<OfferPage, 'more'>> {
  const standing = stands(offer.amount, process.salary.bids);
  const unplaced = among(offer.amount, process.salary.bids) ? 'partly' : 'unknown';
  const open = openTerms(process.salary).map((id) => termTitle(guides.terms, id));
  return {
    process,
    offer,
    stands: standing,
    advice: [`offer-${standing ?? unplaced}`, 'offer-calm'].map(
      (id) => textOf(guides.salary, id).text,
    ),
    beforeNo: standing === 'below-floor' ? await benefitsLine(coach, 'refusing') : null,
    openTerms: open,
    ...answerTo(coach, process, guides.salary, offer),
    today: coach.today,
    words: coach.words,
  };
}

/** A calm answer in words (REC-07): thanks and time, one figure with one argument, the yes in writing. Never the floor. */
function answerTo(
  coach: Coach,
  process: Process,
  guide: Guide,
  offer: OfferTold,
): { say: string[]; drafts: OfferLetter[] } {
  const standing = stands(offer.amount, process.salary.bids);
  const counter = counterTo(offer.amount, process.salary.bids);
  const holes = holesFor(coach, process, offer, counter);
  const hasDay = offer.answerBy !== null;
  const [main] = process.salary.arguments;
  const argued = (text: string): string => (main ? text : text.replace(' {argument}', ''));
  const lines = [
    hasDay ? 'say-time' : 'say-when',
    ...(counter === null ? [] : ['say-counter']),
    'say-written',
  ];
  const last = standing === 'below-floor' ? 'no' : 'yes';
  const letters: [OfferLetter['use'], string][] = [
    ['now', hasDay ? 'letter-time' : 'letter-when'],
    ...(counter === null ? [] : [['ask', 'letter-counter'] as [OfferLetter['use'], string]]),
    [last, `letter-${last}`],
  ];
  return {
    say: lines.map((id) => fill(argued(textOf(guide, id).text), holes)),
    drafts: letters.map(([use, id]) => {
      const { title, text } = titledOf(guide, id);
      return { use, ...letterOf({ title, text: argued(text) }, holes) };
    }),
  };
}

function holesFor(
  coach: Coach,
  process: Process,
  offer: OfferTold,
  counter: number | null,
): Record<string, string> {
  const { words, today } = coach;
  const said = words.salary;
  const met = peopleAt(process, lastInterview(process, today))[0]?.name ?? null;
  return {
    greeting: said.greeting(met && firstName(met, typedIn(words).people)),
    me: coach.settings.read().name ?? '…',
    post: said.post(process.role),
    'answer-by': offer.answerBy === null ? '' : weekdayDay(offer.answerBy, today, words),
    amount: counter === null ? '' : money(counter, process.country, words),
    argument: ended(capital(process.salary.arguments[0]?.claim ?? '')),
  };
}
