/** An editor for the stories: changes one word in the file and goes. */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , from, to, file] = process.argv;
writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
