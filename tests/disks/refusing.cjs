// Loaded before the program: a disk or an account that refuses what REFUSES names, with its code: `link chmod flush EPERM`.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const named = (process.env.REFUSES ?? '').split(' ');
const code = named.at(-1);

/** Whether the program calls, from its source or out of a bundle. What a test does to make ready is not refused. */
const isOurs = () =>
  /[\\/]src[\\/]store[\\/]|stubborn|atomically|child\.cjs|dist[\\/][\w-]+\.cjs/.test(
    new Error().stack,
  );

const refusing = (call, what, when = () => true) => {
  const real = fs[call];
  if (!named.includes(what)) return;
  fs[call] = (...args) => {
    if (!isOurs() || !when(...args)) return real(...args);
    throw Object.assign(new Error(`${code}: operation not permitted, ${call}`), { code });
  };
};

refusing('symlinkSync', 'link');
for (const call of ['chmodSync', 'fchmodSync']) refusing(call, 'chmod');
refusing('fsyncSync', 'flush', (file) => fs.fstatSync(file).isDirectory());
refusing('openSync', 'open', (path) => fs.statSync(path, { throwIfNoEntry: false })?.isDirectory());
syncBuiltinESMExports();
