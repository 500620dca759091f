// Loaded before the program: a disk or an account on which no symbolic link can be made.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

fs.symlinkSync = () => {
  throw Object.assign(new Error('EPERM: operation not permitted, symlink'), {
    code: 'EPERM',
  });
};
syncBuiltinESMExports();
