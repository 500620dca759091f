import { version1 } from './upgrade';

/** The shapes of earlier versions, each giving a value of the present one; loaded when a file of that version is met. */
export const EARLIER = {
  upgrade: version1,
};
