/**
 * Builds one file that runs without Node, for this machine: `npm run executable`. Node's own means: a single executable
 * application with its code cache, the guides inside. Takes Node 24 or later, from the registry where this one is older.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'postject';
import { rolldown } from 'rolldown';
import { aliases, leftOut } from './aliases.mjs';

const LEAST = 24;
/** Where Node looks for what was put in: the name of the section and its fuse. */
const BLOB = 'NODE_SEA_BLOB';
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const root = join(import.meta.dirname, '..');
const target = join(root, 'build', process.platform === 'win32' ? 'coach.exe' : 'coach');
const work = mkdtempSync(join(tmpdir(), 'coach-executable-'));
try {
  const node = nodeBinary();
  await bundle(join(work, 'coach.cjs'));
  const blob = blobOf(node, join(work, 'coach.cjs'));
  mkdirSync(join(root, 'build'), { recursive: true });
  rmSync(target, { force: true });
  copyFileSync(node, target);
  chmodSync(target, 0o755);
  await put(blob);
  process.stdout.write(`${target}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** This Node, where it is new enough; else one from the registry. */
function nodeBinary() {
  if (Number(process.versions.node.split('.')[0]) >= LEAST) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}@${LEAST}`;
  npm('pack', name, '--silent');
  const [pack] = readdirSync(work).filter((file) => file.endsWith('.tgz'));
  execFileSync('tar', ['-xzf', pack], { cwd: work });
  const within = join(work, 'package', 'bin');
  return join(within, readdirSync(within).find((file) => /^node(\.exe)?$/.test(file)) ?? 'node');
}

function npm(...args) {
  const isWindows = process.platform === 'win32';
  execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: work,
    stdio: 'ignore',
    shell: isWindows,
  });
}

/** The whole program as one script; what it reads from its folder lies inside instead. */
async function bundle(file) {
  const inside = join(root, 'scripts/executable/inside.ts');
  const build = await rolldown({
    input: join(root, 'scripts/executable/entry.ts'),
    platform: 'node',
    resolve: { alias: aliases },
    checks: { ineffectiveDynamicImport: false },
    plugins: [
      leftOut,
      {
        name: 'inside',
        resolveId: (id) => (['./shipped', './version'].includes(id) ? inside : null),
      },
    ],
  });
  const { output } = await build.generate({
    format: 'cjs',
    codeSplitting: false,
    minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
  });
  await build.close();
  writeFileSync(file, output[0].code);
}

/** What is put into the binary: script, code cache and guides. */
function blobOf(node, main) {
  const blob = join(work, 'coach.blob');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(work, 'version'), version);
  const config = join(work, 'sea.json');
  writeFileSync(
    config,
    JSON.stringify({
      main,
      output: blob,
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
      assets: { version: join(work, 'version'), ...guides() },
    }),
  );
  execFileSync(node, ['--experimental-sea-config', config], { stdio: 'ignore' });
  return readFileSync(blob);
}

function guides() {
  const folder = join(root, 'dist/guides');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file.replaceAll('\\', '/'), join(folder, file)]));
}

/** On a Mac the signature has to go first, and a new one has to come. */
async function put(blob) {
  const isMac = process.platform === 'darwin';
  if (isMac) execFileSync('codesign', ['--remove-signature', target]);
  await inject(target, BLOB, blob, {
    sentinelFuse: FUSE,
    ...(isMac && { machoSegmentName: 'NODE_SEA' }),
  });
  if (isMac) execFileSync('codesign', ['--sign', '-', target]);
}
