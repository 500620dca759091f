import type { OptionsOf } from '../../cli/flags';
import type { Coach, Result } from '../../coach';
import { type Answers, textAnswer } from '../../domain/answers';
import { type Example, withExampleAnswers } from '../../domain/examples';
import { called, withoutPerson, withPerson } from '../../domain/people';
import { type Question, questionsOf } from '../../guide/guide';
import { tellAnew, tellNamed } from '../../talk/person';
import { knownNamed } from '../../talk/which-person';

/** What the person has done and can tell of, kept once for all processes. */
export async function run(coach: Coach, options: OptionsOf<'examples'>): Promise<Result> {
  const asked = questionsOf(await coach.guide('examples'));
  const { was, did, result: came, figure } = options;
  const details = { was, did, result: came, figure };
  if (options.edit === null) await add(coach, options, asked, details);
  else await edit(coach, options.edit, asked, details);
  if (options.remove !== null) await remove(coach, options.remove);
  const { examples } = coach.examples.read();
  return {
    document: { schema: 'coach.examples/1', examples },
    page: async () => (await import('./page')).examplesPage(examples, coach.words, coach.look),
  };
}

/** What is asked of an example. */
export async function questions(coach: Coach): Promise<Record<string, Question[]>> {
  return { questions: questionsOf(await coach.guide('examples')) };
}

/** One that is there under the name is filled in, not doubled. */
async function add(
  coach: Coach,
  options: OptionsOf<'examples'>,
  asked: Question[],
  details: Answers,
): Promise<void> {
  await tellNamed(coach, options.add, asked, details, {
    rules: {},
    kept: coach.examples,
    keep: (answers) => {
      const name = textAnswer(answers, 'name') ?? '';
      const known = called(coach.examples.read().examples, name);
      keep(coach, known, withExampleAnswers(known, known?.name ?? name, answers));
      if (known) coach.note(coach.words.examples.updated(known.name));
    },
    command: 'coach examples --add',
  });
}

/** What the options or the person say anew of one that is there, its name too. */
async function edit(
  coach: Coach,
  name: string,
  asked: Question[],
  details: Answers,
): Promise<void> {
  const known = await knownNamed(coach, coach.examples.read().examples, name, 'example');
  await tellAnew(coach, asked, { ...known }, details, {
    keep: (answers) => {
      const renamed = textAnswer(answers, 'name') ?? known.name;
      keep(coach, known, withExampleAnswers(known, renamed, answers));
    },
    command: 'coach examples --edit',
  });
}

async function remove(coach: Coach, name: string): Promise<void> {
  const found = await knownNamed(coach, coach.examples.read().examples, name, 'example');
  coach.examples.change((kept) => ({
    ...kept,
    examples: withoutPerson(kept.examples, found.name),
  }));
  coach.note(coach.words.examples.removed(found.name));
}

/** Puts it in the place of the one it was, which may have been called something else. */
function keep(coach: Coach, before: Example | undefined, example: Example): void {
  coach.examples.change((kept) => {
    const renamed = kept.examples.map((one) =>
      before && one.name === before.name ? { ...one, name: example.name } : one,
    );
    return { ...kept, examples: withPerson(renamed, example) };
  });
}
