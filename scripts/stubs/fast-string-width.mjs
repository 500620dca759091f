// Counts the columns of plain text before the tables of all other signs are loaded.
export { widthOf as default } from '../../src/view/width';
