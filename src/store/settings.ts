import * as v from 'valibot';
import type { Country } from '../domain/process';
import { type Language, LANGUAGES } from '../words/languages';
import type { FileKind } from './disk/read';

/** What the person has settled once and for all; null is not settled. */
export interface Settings {
  language: Language | null;
  country: Country | null;
  /** The person's own rule on contact: the name of one the coach knows, or a sentence that is only shown. */
  houseRule: string | null;
  /** The person's own rules where the advice differs, in a sentence each that is only shown: on thanks, after a no, on pay, and on asking how it went. */
  thanksRule: string | null;
  feedbackRule: string | null;
  payRule: string | null;
  askRule: string | null;
  /** Whether there is money from a-kassa or dagpenger; `open` was asked and left open, null is not asked yet. */
  benefits: 'yes' | 'no' | 'open' | null;
  /** One line at a time, for screen readers. */
  plain: boolean;
  /** The person's own name, for letters and scripts. */
  name: string | null;
  /** The day of the latest backup, which the coach notes itself. It may hold anything. */
  backedUpOn?: string | null;
}

/** Nothing settled yet. */
export const NO_SETTINGS: Settings = {
  language: null,
  country: null,
  houseRule: null,
  thanksRule: null,
  feedbackRule: null,
  payRule: null,
  askRule: null,
  benefits: null,
  plain: false,
  name: null,
};

/** The settings, read whole and changed by key. */
export interface KeptSettings {
  read(): Settings;
  /** Sets these keys; the others stay as they are on the disk now. */
  set(keys: Partial<Settings>): void;
}

export const settingsKind: FileKind<Settings> = {
  schema: 'coach.settings/1',
  shape: v.looseObject({
    language: v.optional(v.nullable(v.picklist(LANGUAGES)), null),
    country: v.optional(v.nullable(v.picklist(['SE', 'NO'])), null),
    houseRule: v.optional(v.nullable(v.string()), null),
    thanksRule: v.optional(v.nullable(v.string()), null),
    feedbackRule: v.optional(v.nullable(v.string()), null),
    payRule: v.optional(v.nullable(v.string()), null),
    askRule: v.optional(v.nullable(v.string()), null),
    benefits: v.optional(v.nullable(v.picklist(['yes', 'no', 'open'])), null),
    plain: v.optional(v.boolean(), false),
    name: v.optional(v.nullable(v.string()), null),
  }),
};
