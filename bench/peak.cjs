/** Loaded ahead of a program: writes its peak memory, in KiB, to the fourth pipe when it ends. */
const { writeSync } = require('node:fs');

process.on('exit', () => writeSync(4, String(process.resourceUsage().maxRSS)));
