/** `npm run own-words -- FOLDER [OURS…]`: where our texts share a run of words with the texts of a folder. Ends with 1 if they do. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** As many words in a row are somebody else's (this project's number). */
const RUN = 8;

const root = join(import.meta.dirname, '..');
const [folder, ...named] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('npm run own-words -- FOLDER\n');
  process.exitCode = 2;
} else {
  const ours = named.length > 0 ? named : ['content', 'src/words'].map((one) => join(root, one));
  const theirs = runsOf(filesIn(folder));
  const shared = ours.flatMap(filesIn).flatMap((file) => sharedIn(file, theirs));
  for (const line of shared) process.stdout.write(`${line}\n`);
  process.exitCode = shared.length > 0 ? 1 : 0;
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.map((name) => join(path, name)).filter((one) => statSync(one).isFile());
}

/** Every run of words of these files, and the file it stands in. */
function runsOf(files) {
  const runs = new Map();
  for (const file of files) {
    const words = wordsOf(joined(readFileSync(file, 'utf8')));
    for (let at = 0; at + RUN <= words.length; at += 1) runs.set(runAt(words, at), file);
  }
  return runs;
}

/** Runs of one of our files that stand there too, each whole: place, words, and where they stand. */
function sharedIn(file, theirs) {
  const lines = [];
  for (const words of passagesOf(file)) {
    for (let at = 0; at + RUN <= words.length; at += 1) {
      const source = theirs.get(runAt(words, at));
      if (source === undefined) continue;
      const from = at;
      while (theirs.has(runAt(words, at + 1))) at += 1;
      const run = words.slice(from, at + RUN).map(({ word }) => word);
      at += RUN - 1;
      lines.push(`${relative('.', file)}:${words[from].line} ${run.join(' ')} (${source})`);
    }
  }
  return lines;
}

function runAt(words, at) {
  const run = words.slice(at, at + RUN);
  return run.length < RUN ? '' : run.map(({ word }) => word).join(' ');
}

/** What is read as one: a guide between its lines of bookkeeping, a sentence of a words file; a hole parts it. */
function passagesOf(file) {
  const text = readFileSync(file, 'utf8');
  const [ours, hole] = file.endsWith('.ts')
    ? [/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, /\$\{[^}]*\}/]
    : [/(?:^(?!`[^`]*`$).*\n?)+/gm, /\{[a-z-]+\}/];
  return [...text.matchAll(ours)].flatMap(({ 0: passage, index }) => {
    let line = text.slice(0, index).split('\n').length;
    return passage.split(hole).map((part) => {
      const words = wordsOf(part, line);
      line += part.split('\n').length - 1;
      return words;
    });
  });
}

/** Words cut at a line end made whole again. */
function joined(text) {
  return text.replaceAll('\u00AD', '').replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '');
}

/** The words of a text in small letters, without marks, each with its line. */
function wordsOf(text, first = 1) {
  return text.split('\n').flatMap((line, n) =>
    (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
      word,
      line: first + n,
    })),
  );
}
