// As for string-width: wrap-ansi makes a segmenter as it loads, and inquirer's own wraps at the same places.
export { wrapAnsi as default } from 'fast-wrap-ansi';
