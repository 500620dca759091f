import type { PersonAnswer } from './answers';
import type { Day } from './day/day';
import type { Moment } from './moment';

/** What a field of a happening holds; with `of` one of these values. Amounts are whole kronor, times `HH:MM`. */
export type FieldSpec =
  | { is: 'text' | 'day' | 'time' | 'amount' | 'count' | 'yes-no' | 'people' }
  | { is: 'choice'; of: readonly (string | boolean)[] };

/** Who acts in a kind of happening. */
export type Actor = 'me' | 'they' | 'both' | 'others' | 'nobody';

export interface KindSpec {
  who: Actor;
  /** Beside `id`, `kind`, `on`, `told` and `words`, which every kind has. */
  fields: Readonly<Record<string, FieldSpec>>;
}

const TEXT = { is: 'text' } as const;
const DAY = { is: 'day' } as const;
const YES_NO = { is: 'yes-no' } as const;
const AMOUNT = { is: 'amount' } as const;
const CHANNEL = { is: 'choice', of: ['call', 'mail', 'other'] } as const;

/** Every kind of happening with its fields: what is taken, printed, checked and asked for follows from here. */
export const KINDS = {
  applied: { who: 'me', fields: { how: { is: 'choice', of: ['advert', 'open', 'contact'] } } },
  interview: {
    who: 'both',
    fields: {
      round: { is: 'count' },
      state: { is: 'choice', of: ['booked', 'held', 'called-off', 'missed'] },
      missedBy: { is: 'choice', of: ['they', 'me'] },
      saidOn: DAY,
      at: { is: 'time' },
      where: TEXT,
      link: TEXT,
      with: { is: 'people' },
      form: { is: 'choice', of: ['room', 'video', 'phone'] },
    },
  },
  'they-said': {
    who: 'they',
    fields: {
      channel: CHANNEL,
      who: TEXT,
      answerBy: DAY,
      contact: { is: 'choice', of: ['ok', 'do-not'] },
      contactFrom: DAY,
      silenceMeansNo: YES_NO,
      invites: YES_NO,
    },
  },
  'they-asked': {
    who: 'they',
    fields: { for: { is: 'choice', of: ['reply', 'references', 'document'] }, done: DAY },
  },
  'i-contacted': {
    who: 'me',
    fields: {
      channel: CHANNEL,
      reached: { is: 'choice', of: [true, false, 'voicemail'] },
      about: {
        is: 'choice',
        of: ['question', 'news', 'offer', 'agreed', 'ask', 'new-time', 'feedback', 'other'],
      },
      to: TEXT,
    },
  },
  'i-thanked': { who: 'me', fields: { to: TEXT, channel: CHANNEL } },
  'came-up': {
    who: 'me',
    fields: {
      what: { is: 'choice', of: ['question', 'new', 'forgotten', 'wrong'] },
      settled: DAY,
    },
  },
  'other-offer': { who: 'others', fields: { deadline: DAY, toldThem: DAY, gone: DAY } },
  offer: { who: 'they', fields: { amount: AMOUNT, replyBy: DAY } },
  'i-answered': {
    who: 'me',
    fields: { what: { is: 'choice', of: ['accepted', 'declined', 'withdrew', 'asked-for-time'] } },
  },
  start: { who: 'both', fields: {} },
  'changed-mind': { who: 'me', fields: { wants: YES_NO } },
  no: {
    who: 'they',
    fields: { channel: CHANNEL, feedback: { is: 'choice', of: ['invited', 'not-given'] } },
  },
  feedback: { who: 'they', fields: {} },
  ended: { who: 'nobody', fields: { how: { is: 'choice', of: ['cancelled', 'silence'] } } },
  'reference-told': { who: 'me', fields: { name: TEXT } },
  'said-figure': { who: 'me', fields: { amount: AMOUNT, to: TEXT, round: { is: 'count' } } },
  note: { who: 'me', fields: { of: { is: 'choice', of: ['company'] } } },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;

/** Every kind, in the order of the table. */
export const KIND_NAMES: readonly Kind[] = Object.keys(KINDS).filter(isKind);

/** Kinds whose day has to be known. */
export const NEEDS_DAY: readonly Kind[] = ['interview'];

type ValueOf<Spec> = Spec extends { of: readonly (infer One)[] }
  ? One
  : Spec extends { is: 'yes-no' }
    ? boolean
    : Spec extends { is: 'amount' | 'count' }
      ? number
      : Spec extends { is: 'people' }
        ? PersonAnswer[]
        : string;

/** The fields of a kind. Left out: not asked. Null: asked, and there is none. */
type FieldsOf<K extends Kind> = {
  [F in keyof (typeof KINDS)[K]['fields']]?: ValueOf<(typeof KINDS)[K]['fields'][F]> | null;
};

/** What a person tells of a kind, without what the coach adds. */
export type Telling<K extends Kind = Kind> = {
  [Each in K]: {
    kind: Each;
    /** The day it took place or is to; null is unknown. */
    on: Each extends 'interview' ? Day : Day | null;
    /** The person's own words of it, or theirs. */
    words?: string | null;
  } & FieldsOf<Each>;
}[K];

/** What a copy said of a field: when, and the last correction that this copy knew. Nothing is a field not told. */
export interface Rival {
  at: Moment;
  seen: Moment;
  value?: unknown;
}

interface Recorded {
  /** Unique across machines, never reused. */
  id: string;
  /** When it was told. */
  told: Moment;
  /** Fields put right later, each with the time of it. */
  corrected?: Record<string, Moment>;
  /** Where copies were joined: by field all that may hold yet, should a taking back come to light; the first holds. */
  rivals?: Record<string, Rival[]>;
  /** What an earlier version held of it and no field takes. */
  kept?: Record<string, unknown>;
}

/** One thing that took place, or is going to, on a day. */
export type Happening<K extends Kind = Kind> = { [Each in K]: Telling<Each> & Recorded }[K];

/** Whether the word names a kind. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(KINDS, word);
}

/** What a field of a kind holds, `words` and `on` among them; null when the kind has no such field. */
export function fieldOf(kind: Kind, name: string): FieldSpec | null {
  const fields: Readonly<Record<string, FieldSpec>> = {
    on: DAY,
    words: TEXT,
    ...KINDS[kind].fields,
  };
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** The happenings of these kinds, in the order they came. */
export function ofKind<K extends Kind>(
  list: readonly Happening[],
  ...kinds: K[]
): Extract<Happening, { kind: K }>[] {
  const wanted: readonly string[] = kinds;
  return list.filter((one): one is Extract<Happening, { kind: K }> => wanted.includes(one.kind));
}

/** Whether a happening is of one of these kinds. */
export function isOfKind<K extends Kind>(
  happening: Happening,
  ...kinds: K[]
): happening is Extract<Happening, { kind: K }> {
  const wanted: readonly string[] = kinds;
  return wanted.includes(happening.kind);
}
