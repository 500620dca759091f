/** Uses the libraries whose heavy parts are left out of the bundle; bundled and run by `bundle.test.ts`. */
const [, , what, cwd] = process.argv;

async function conf(options) {
  const { default: Conf } = await import('conf');
  const file = {
    cwd,
    configName: 'kept',
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
  };
  new Conf({ ...file, ...options }).set('a.b', 'å');
  const again = new Conf(file);
  again.set('second', 'read again');
  return JSON.stringify(again.store);
}

async function markdown() {
  const { Marked } = await import('marked');
  const { markedTerminal } = await import('marked-terminal');
  const marked = new Marked(markedTerminal({ emoji: false }));
  return marked.parse('# Hej **du**\n\n```js\nconst a = 1\n```\n\nkl :smile: 13\n');
}

async function inquirer() {
  const { createPromptModule } = await import('inquirer');
  const ask = createPromptModule({ output: process.stderr, skipTTYChecks: true });
  const choices = [{ value: 'calm', name: 'Lugnt' }];
  return JSON.stringify(await ask([{ type: 'select', name: 'feeling', message: 'Hur?', choices }]));
}

async function refused() {
  const { createPromptModule } = await import('inquirer');
  return createPromptModule({ output: process.stderr, skipTTYChecks: true })([
    { type: 'editor', name: 'long', message: 'Hur?' },
  ]);
}

const uses = {
  editor: refused,
  conf,
  schema: () => conf({ schema: { a: { type: 'string' } } }),
  markdown,
  inquirer,
};
void uses[what]().then((text) => process.stdout.write(text));
