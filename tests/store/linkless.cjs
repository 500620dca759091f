// Loaded before the program: a disk or an account on which no symbolic link can be made.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

fs.symlinkSync = (_target, path) => {
  throw Object.assign(new Error(`EPERM: operation not permitted, symlink '${path}'`), {
    code: 'EPERM',
  });
};
syncBuiltinESMExports();
