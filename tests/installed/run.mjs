/**
 * The second way of the README, by somebody without rights of their own, and what it installs, on each Node:
 * `npm run installed [-- 20.19.0 22 24]`. Nodes come from the npm registry; `-- here` takes only the one that runs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NODES = process.argv.length > 2 ? process.argv.slice(2) : ['20.19.0', '22', '24'];
const IS_ROOT = process.getuid?.() === 0;
const NOBODY = IS_ROOT ? { uid: 65_534, gid: 65_534 } : {};
const [SECOND_WAY] = /^npm run package && .*$/m.exec(
  fs.readFileSync(join(ROOT, 'README.md'), 'utf8'),
);
/** What is tried of what is installed, in order, and what it says. */
const LINES = [
  ['--version', /^\d+\.\d+\.\d+/],
  ['today', /\d+/],
  ['debrief --new --company Prov --role Snickare --on 2026-11-20 --answers answers.json', /Prov/],
  ['followup prov --no-input', /Prov/],
  ['salary prov --dream 48000 --no-input', /48/],
  ['export', /Prov/],
  ['backup saved.json', /saved/],
  ['doctor', /data/],
  ['completion bash', /complete/],
];

const place = fs.mkdtempSync(join(tmpdir(), 'coach-installed-'));
let broken = 0;
try {
  fs.chmodSync(place, 0o755);
  const clone = cloneIn(place);
  for (const version of NODES) rowOf(version, clone);
} finally {
  fs.rmSync(place, { recursive: true, force: true });
}
process.exitCode = broken === 0 ? 0 : 1;

/** A copy of the repository that belongs to the person. */
function cloneIn(folder) {
  const clone = join(folder, 'clone');
  const left = ['.git', 'node_modules', 'build'].map((name) => join(ROOT, name));
  fs.cpSync(ROOT, clone, { recursive: true, filter: (path) => !left.includes(path) });
  fs.symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  return own(clone);
}

function own(folder) {
  if (!IS_ROOT) return folder;
  for (const one of ['', ...fs.readdirSync(folder, { recursive: true })])
    fs.lchownSync(join(folder, one), NOBODY.uid, NOBODY.gid);
  return folder;
}

function rowOf(version, clone) {
  const home = join(place, `home-${version}`);
  fs.mkdirSync(home);
  fs.writeFileSync(join(home, 'answers.json'), '{"good":"Exemplet om flytten."}');
  own(home);
  const bin = version === 'here' ? join(process.execPath, '..') : nodeIn(version);
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    COACH_DATA_DIR: join(home, 'data'),
    COACH_LANG: 'sv',
    COACH_TODAY: '2026-11-27',
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  };
  const ran = (command, args, cwd) =>
    spawnSync(command, args, { cwd, env, encoding: 'utf8', ...NOBODY });
  const said = [];
  const { stdout: node } = ran('node', ['--version'], home);
  const way = ran('sh', ['-ec', SECOND_WAY], clone);
  if (way.status !== 0 || /warn/i.test(way.stderr)) said.push(`the second way: ${way.stderr}`);
  for (const [line, shows] of LINES) {
    const { status, stdout, stderr } = ran(join(home, '.local/bin/coach'), line.split(' '), home);
    if (status !== 0 || !shows.test(stdout) || /\n {4}at |Warning/.test(stderr))
      said.push(`coach ${line}: ${status} ${stdout}${stderr}`);
  }
  broken += said.length;
  const who = IS_ROOT ? 'without rights' : 'as you';
  const held =
    said.length === 0
      ? `installed, ${LINES.length} of ${LINES.length} commands ran`
      : `! ${said.join('\n')}`;
  process.stdout.write(`Node ${node.trim().padEnd(10)} ${who.padEnd(15)} ${held}\n`);
}

/** The folder of a Node of this version, from the registry. */
function nodeIn(version) {
  const folder = join(place, `node-${version}`);
  fs.mkdirSync(folder);
  const name = `node-${process.platform}-${process.arch}@${version}`;
  execFileSync('npm', ['pack', name, '--silent'], { cwd: folder, stdio: 'ignore' });
  const [pack] = fs.readdirSync(folder);
  execFileSync('tar', ['-xzf', pack], { cwd: folder });
  return join(folder, 'package/bin');
}
