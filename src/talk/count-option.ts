import { usage } from '../errors';

/** The whole number an option holds, from 1 up; null without the option. Throws `usage`. */
export function countOption(value: unknown, option: string): number | null {
  if (typeof value !== 'string') return null;
  if (!/^[1-9]\d{0,6}$/.test(value))
    throw usage({ is: 'bad-value', option, value, want: '1, 2, 3 …' });
  return Number(value);
}
