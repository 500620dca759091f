export { default as stringWidth } from 'fast-string-width';
