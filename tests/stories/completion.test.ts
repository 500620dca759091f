import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { ENTRIES } from '../../src/cli/commands';
import type { CommandWord } from '../../src/cli/entry';
import { type Flags, optionName } from '../../src/cli/flag';
import { GLOBAL } from '../../src/cli/flags';
import { newStage, type Stage } from '../stage';
import { flat, TODAY } from './afternoon';
import { WORDS } from '../words';

const SHELLS = ['bash', 'zsh', 'fish'];

let stage: Stage;
let folder: string;

/** A shell that finds a `coach` which knows three processes, in a folder with a file and a folder. */
beforeEach(async () => {
  stage = newStage({ today: TODAY });
  folder = newStage({ today: TODAY }).folder;
  for (const company of ['Volvo', 'Volvo', 'Åre Fjäll'])
    await stage.coach(['salary', '--new', '--company', company, '--answers', '-'], undefined, {
      stdin: 'dream: 50000\n',
    });
  const ids = (await stage.coach(['completion', 'ids', '--no-input'])).out;
  const coach = join(folder, 'coach');
  const answer = `[ "$*" = "completion ids --no-input" ] && printf '${ids.replaceAll('\n', '\\n')}'`;
  writeFileSync(coach, `#!/bin/sh\n${answer}\n`);
  chmodSync(coach, 0o755);
  writeFileSync(join(folder, 'två ord.json'), '');
  for (const shell of SHELLS)
    writeFileSync(join(folder, `script.${shell}`), (await stage.coach(['completion', shell])).out);
});

const env = () => ({ ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` });

/** How each shell is made to say what it would complete for words, the last of them unfinished; zsh offers nothing outside its line editor. */
const ASKED: Record<string, (words: string[]) => string[]> = {
  bash: (words) => {
    const asked = `set -u; source script.bash; source script.bash; COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1)); _coach; printf '%s\\n' "\${COMPREPLY[@]+"\${COMPREPLY[@]}"}"`;
    return ['bash', '--norc', '--noprofile', '-c', asked, 'bash', ...words];
  },
  zsh: (words) => {
    const asked = `compdef() { : }
      compset() { : }
      compadd() { shift; print -rl -- \${(M)@:#$words[CURRENT]*} }
      _describe() { compadd -- \${\${(P)@[-1]}%%:*} }
      _files() { print -rl -- $words[CURRENT]*(N) }
      source script.zsh; words=("$@") CURRENT=$#; _coach; true`;
    return ['zsh', '-f', '-c', asked, 'zsh', ...words];
  },
  fish: (words) => {
    const asked = `source script.fish
      complete -C (string join ' ' -- (string escape -- $argv[..-2]) $argv[-1])`;
    return ['fish', '--no-config', '-c', asked, ...words];
  },
};

const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0;

function completed(shell: string, words: string[]): string[] {
  const [command = '', ...args] = ASKED[shell]?.(['coach', ...words]) ?? [];
  const said = execFileSync(command, args, { cwd: folder, env: env(), encoding: 'utf8' });
  return said
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '')
    .filter((word) => word !== '')
    .toSorted();
}

const PROCESSES = ['are-fjall', 'volvo', 'volvo-2'];

describe.each(Object.keys(ASKED).filter(isInstalled))('%s', (shell) => {
  test.each([
    ['the commands', [''], ENTRIES.flatMap(({ name }) => [name, WORDS.sv.help.command[name].name])],
    ['a day', ['followup', '--on', 'fre'], ['fredag']],
    ['what can be put right', ['edit', 'volvo', '--set', 'bes'], ['besked=']],
    ['what can be settled', ['config', 'language', 'nb'], ['nb']],
    ['a rule of the house', ['config', 'house-rule', 'never'], ['never-call', 'never-first']],
    ['a process of a command by its Swedish name', ['genomgång', 'v'], ['volvo', 'volvo-2']],
    ['a command begun', ['compl'], ['completion']],
    ['a command after an option with a value', ['--lang', 'sv', 'comp'], ['completion']],
    ['the shared options', ['--no-'], ['--no-color', '--no-input', '--no-pager']],
    ['the value of a shared option', ['--lang', ''], ['nb', 'sv']],
    ['that value after the command', ['list', '--country', ''], ['NO', 'SE']],
    ['an option begun', ['debrief', '--se'], ['--second-look']],
    ['a process', ['debrief', 'v'], ['volvo', 'volvo-2']],
    ['a process after an option without a value', ['debrief', '--deep', ''], PROCESSES],
    ['a process after an option with a value', ['followup', '--on', 'i går', 'a'], ['are-fjall']],
    ['formats', ['export', '--format', ''], ['activity', 'csv', 'json', 'md']],
    ['formats of another command', ['salary', '--format', ''], ['md', 'text']],
    ['several processes', ['export', 'volvo', 'are-fjall', 'v'], ['volvo', 'volvo-2']],
    ['ways of contact', ['followup', 'volvo', '--log-contact', ''], ['call', 'mail', 'other']],
    ['outcomes', ['outcome', 'volvo', 're'], ['rejected', 'reopened']],
    [
      'a part or a process',
      ['salary', ''],
      ['advice', ...PROCESSES, 'card', 'compare', 'letters', 'offer', 'terms'].toSorted(),
    ],
    ['a process after a part', ['salary', 'card', 'v'], ['volvo', 'volvo-2']],
    ['settings', ['config', 'h'], ['house-rule']],
    ['shells', ['completion', ''], ['bash', 'fish', 'zsh']],
    ['a file with a blank', ['import', 'tv'], ['två ord.json']],
    ['no word where a name is typed', ['people', '--add', ''], []],
    ['nothing after the last word', ['show', 'volvo', ''], []],
  ])('%s', (_what, words, found) => {
    expect(completed(shell, words).map((word) => word.replaceAll('\\', ''))).toEqual(
      found.toSorted(),
    );
  });

  test('every option of every command', () => {
    for (const entry of ENTRIES) {
      const names = [...Object.keys({ ...entry.flags, ...GLOBAL }), 'help'].map(optionName);
      expect(completed(shell, [entry.name, '--']), entry.name).toEqual(
        [...new Set(names)].toSorted(),
      );
    }
  });
});

test('bash splits a value behind an equals sign into three words', () => {
  expect(completed('bash', ['--lang', '=', 's'])).toEqual(['sv']);
  expect(completed('bash', ['--lang', '='])).toEqual(['nb', 'sv']);
});

describe('choices', () => {
  /** A value nothing is called, in every place that has choices; any word but a part of pay is a process. */
  const PLACES = [
    ...ENTRIES.flatMap(({ name, args, flags }) => chosenAt(flags, [name, ...neededBy(args)])),
    ...chosenAt(GLOBAL, ['list']),
    ...ENTRIES.filter(({ name }) => !['salary', 'config'].includes(name)).flatMap(
      ({ name, args }) =>
        args.flatMap(({ choices }, at): [string, readonly string[]][] =>
          choices.length > 0
            ? [[[name, ...Array(at).fill('are-fjall'), 'xyzzy'].join(' '), choices]]
            : [],
        ),
    ),
  ];

  /** A word in every place that has to have one. */
  function neededBy(args: readonly CommandWord[]): string[] {
    return args.flatMap(({ takes }) => (takes === 'one' ? ['-'] : []));
  }

  function chosenAt(flags: Flags, before: string[]): [string, readonly string[]][] {
    const chosen = Object.entries(flags).filter(([, { choices }]) => choices.length > 0);
    return chosen.map(([key, { choices }]) => [
      [...before, optionName(key), 'xyzzy'].join(' '),
      choices,
    ]);
  }

  test.each(['card', 'terms', 'advice', 'offer'])('coach salary %s is a part', async (part) => {
    expect((await stage.coach(['salary', part, 'are-fjall'])).code).toBe(0);
  });

  test.each(PLACES)('of coach %s are those the command names itself', async (line, choices) => {
    const scene = await stage.coach(line.split(' '));
    const named = /Det här går: (.*?)\. ?$/.exec(flat(scene.err))?.[1]?.split(', ');
    const kept = named?.map((one) => /\((.+)\)/.exec(one)?.[1] ?? one);
    expect(kept, scene.err).toEqual(choices);
  });
});

test.each([
  ['sv', 'gå igenom intervjun medan du minns den'],
  ['nb', 'gå gjennom intervjuet mens du husker det'],
] as const)('zsh and fish say what a command is for (%s)', async (language, about) => {
  const other = newStage({ today: TODAY, language });
  expect((await other.coach(['completion', 'zsh'])).out).toContain(`'debrief:${about}'`);
  expect((await other.coach(['completion', 'fish'])).out).toContain(`'debrief\t${about}'`);
});

test('asks nobody anything, not even for the language', async () => {
  const fresh = newStage({ today: TODAY, env: { COACH_LANG: '' } });
  expect((await fresh.coach(['completion', 'bash'], [])).code).toBe(0);
});

test('as JSON', async () => {
  const scene = await stage.coach(['completion', 'bash', '--json']);
  expect(scene.json()).toMatchObject({ schema: 'coach.completion/1', shell: 'bash' });
});

test.each(['zsh'].filter(isInstalled))(
  '%s knows the script also where no settings have asked for completion',
  (shell) => {
    const asked = 'eval "$(<script.zsh)"; print -- $_comps[coach]';
    const { stdout, stderr } = spawnSync(shell, ['-f', '-c', asked], {
      cwd: folder,
      env: { ...env(), HOME: folder },
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['_coach\n', '']);
  },
);

test('every shell is told how to read it in, the bash of a Mac too', async () => {
  const { out } = await stage.coach(['completion', '--help']);
  for (const shell of ['bash', 'zsh']) expect(out).toContain(`eval "$(coach completion ${shell})"`);
});
