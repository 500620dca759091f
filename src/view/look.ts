import type { Style } from './style';

/** How wide a page may be and how it may be coloured. */
export interface Look {
  /** Columns of the terminal, at least 20; pages wrap at 80 of them, prose at 72. */
  width: number;
  style: Style;
}
