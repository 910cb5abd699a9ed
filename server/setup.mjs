/**
 * `node server/setup.mjs <what> [arguments]`: installs what is missing, builds the web when its sources changed,
 * then runs what was asked for on the project's own Node. Plain JavaScript without dependencies, because it runs
 * before anything is installed, on any Node from 20. Everything it says goes to stderr: stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const ownNode = join(bin, 'node');
const buildStamp = join(root, 'dist', 'built-from');

/**
 * What can be asked for: the file that is run, and whether it needs the built web, or programs to start quickly. With
 * `namesPaths`, arguments are paths as the caller sees them: npm goes to the top of the project, whoever called it.
 */
const commands = {
  start: { file: 'server/main.ts', needsWeb: true, runsCode: true },
  test: { file: 'tests/run.ts', needsWeb: false, runsCode: true },
  build: { file: undefined, needsWeb: true, runsCode: true },
  cards: { file: 'server/accounts/print-cards.ts', needsWeb: false },
  owner: { file: 'server/staff/print-owner-link.ts', needsWeb: false },
  purge: { file: 'server/privacy/print-purge.ts', needsWeb: false },
  rejudge: { file: 'server/attempts/print-rejudge.ts', needsWeb: false, runsCode: true },
  'audit:verify': { file: 'server/audit/print-verification.ts', needsWeb: false },
  backup: { file: 'server/backup/print-backup.ts', needsWeb: false },
  restore: { file: 'server/backup/print-restore.ts', needsWeb: false },
  sbom: { file: 'server/print-parts.ts', needsWeb: false, namesPaths: true },
  judge: { file: 'server/runs/judge-file.ts', needsWeb: false, runsCode: true, namesPaths: true },
  'challenges:check': {
    file: 'server/runs/check-challenges.ts',
    needsWeb: false,
    runsCode: true,
    namesPaths: true,
  },
  'challenges:new': { file: 'server/runs/new-challenge.ts', needsWeb: false, namesPaths: true },
  'challenges:preview': { file: 'server/runs/preview-challenge.ts', needsWeb: false, namesPaths: true },
  calm: { file: 'tests/calm/run-calm.ts', needsWeb: false },
  look: { file: 'tests/calm/look.ts', needsWeb: true },
  words: { file: 'tests/calm/print-words.ts', needsWeb: false },
  hostile: { file: 'tests/sandbox/hostile/run-hostile.ts', needsWeb: false, runsCode: true },
  soak: { file: 'tests/sandbox/hostile/soak.ts', needsWeb: false, runsCode: true },
  layers: { file: 'server/runs/print-layers.ts', needsWeb: false },
  storm: { file: 'tests/storm/kill-storm.ts', needsWeb: false },
  bench: { file: 'tests/bench/bench.ts', needsWeb: false, runsCode: true },
  'bench:organisation': { file: 'tests/bench/organisation.ts', needsWeb: false, runsCode: true },
  'bench:sessions': { file: 'tests/bench/sessions.ts', needsWeb: false },
  'bench:slow': { file: 'tests/bench/slow-network.ts', needsWeb: true },
};

/** A line per kind of trouble that npm reports, with what to do about it. */
const installTroubles = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ENETUNREACH|network/i,
    'The packages could not be fetched. The first start needs the network. Connect, and run the same command again.',
  ],
  [/ENOSPC/, 'The disk is full. Free about 1 GB, and run the same command again.'],
  [/EACCES|EPERM|EROFS/, `This folder cannot be written: ${root}. Give yourself the right to write there.`],
  [/EUSAGE|in sync/, 'package.json and package-lock.json differ. Run npm install, and keep both files.'],
];

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text, code = 1) {
  say(text);
  process.exit(code);
}

/** Packages in the lockfile against those npm noted in node_modules after its last whole install. */
function isInstalled() {
  if (!existsSync(ownNode)) return false;
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // Optional ones are mostly for other systems; of those, the one that matters is ownNode.
    if (present[path] === undefined) return entry.optional === true;
    const isSame = entry.integrity === undefined || present[path].integrity === entry.integrity;
    return isSame && present[path].version === entry.version;
  });
}

/** The npm that called us, run by its own Node; `npm` from the path when nobody called. */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  return npm?.endsWith('.js') && node && existsSync(node) ? [node, [npm]] : ['npm', []];
}

async function install() {
  say('Installing packages from the lockfile. This is done once, and again only when the lockfile changes.');
  const [command, first] = npmCommand();
  const args = [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  let told = '';
  const ended = await run(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    hear: (chunk) => {
      told += chunk;
    },
  });
  if (ended.code === 0 && isInstalled()) return;
  if (ended.code === 0) {
    stop(
      `There is no Node for this system (${process.platform} ${process.arch}) in package.json. See README, Systems.`,
    );
  }
  say(told.split('\n').slice(0, 15).join('\n'));
  const known = installTroubles.find(([sign]) => sign.test(told));
  stop(known?.[1] ?? 'npm could not install the packages. Its own lines above say why.');
}

/** One hash over everything the built web is made from. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = ['package.json', 'package-lock.json', 'vite.config.ts', ...filesUnder('web')];
  for (const file of files.filter((path) => !/README\.md$|^web\/readme-/.test(path)).sort()) {
    if (existsSync(join(root, file)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

async function build() {
  const hash = hashOfSources();
  const isBuilt = existsSync(join(root, 'dist', 'web', 'index.html')) && existsSync(buildStamp);
  if (isBuilt && readFileSync(buildStamp, 'utf8') === hash) return;
  say('Building the web.');
  const ended = await run(ownNode, [join(bin, 'vite'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    hear: (chunk) => process.stderr.write(chunk),
  });
  if (ended.code !== 0) stop('The web could not be built. The lines above say why.');
  mkdirSync(dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, hash);
}

/**
 * What lets the server and programs of people start quickly, made once per version: it and each runner as one file, and
 * a copy of Python's memory. Without them they start all the same.
 * @returns {Promise<string | undefined>} the path of the server as one file
 */
async function makeQuick() {
  await make('sandbox/bundle/make-bundles.ts', [], 'Programs will start more slowly, because dist/sandbox');
  const flags = ['--no-node-snapshot'];
  const python = 'Python will take seconds to start, because dist/python';
  await make('sandbox/runner/python/make-snapshot.ts', flags, python);
  return await make(
    'server/bundle/make-bundle.ts',
    [],
    'The server will start more slowly, because dist/server',
  );
}

/** Resolves with what the script prints, or with nothing when it failed. */
async function make(script, flags, otherwise) {
  let told = '';
  const ended = await run(ownNode, [...flags, '--disable-warning=ExperimentalWarning', join(root, script)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    hear: (chunk) => {
      told += chunk;
    },
  });
  if (ended.code === 0) return told;
  const why = /EACCES|EPERM|EROFS|ENOSPC/.exec(told)?.[0] ?? told.split('\n').slice(0, 5).join('\n');
  say(`${otherwise} could not be made (${why}).`);
}

/** Runs a command and hands on signals; resolves with its exit code (128 + number when a signal ended it). */
function run(command, args, { stdio, hear, cwd = process.cwd() }) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
    const child = spawn(command, args, { cwd, env, stdio });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', hear);
    const handOn = (signal) => {
      // In a terminal, Ctrl+C reaches the child by itself; sent twice it would look like impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, handOn);
    const end = (code) => {
      for (const signal of signals) process.off(signal, handOn);
      resolve({ code });
    };
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

const [what, ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, what ?? '') ? commands[what] : undefined;
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Node ${process.versions.node} is too old here. Install Node 20 or later, and run the same command again.`,
  );
}
if (!command) stop(`Say one of these after setup.mjs: ${Object.keys(commands).join(', ')}.`);
if (!isInstalled()) await install();
if (command.needsWeb) await build();
const quickServer = command.runsCode ? await makeQuick() : undefined;
if (command.file) {
  const file = (what === 'start' && quickServer) || join(root, command.file);
  // The caller's folder stays: paths in the arguments are meant from there.
  const cwd =
    (command.namesPaths && process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
  process.exitCode = (await run(ownNode, [file, ...args], { stdio: 'inherit', cwd })).code;
}
