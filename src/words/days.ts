/** How a day is written. */
export interface DayWords {
  /** The names of days and months, as dayjs has them. */
  locale: ILocale;
  /** With weekday and year, with weekday, with neither; as dayjs writes forms. */
  form: Record<'long' | 'weekday' | 'short', string>;
  /** Days from today that have a name of their own. */
  near: Readonly<Record<number, string>>;
  /** When the interview was, as it is said in a letter: "i dag", "i tisdags", "den 10 november"; so many days ago, on a weekday from 1. */
  met: (days: number, weekday: number, written: string) => string;
}
