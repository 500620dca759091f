#!/usr/bin/env node
if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2])) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  require('../dist/main.cjs').start();
}
