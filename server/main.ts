/** Wires the real dependencies, listens, closes gracefully. `node server/main.ts [--demo]` */
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createSandbox } from '#sandbox';
import { buildApp, builtWeb } from './app.ts';
import { finishCutRuns } from './attempts/finish-cut-runs.ts';
import { keepTitles } from './attempts/keep-titles.ts';
import { keepAuditHead } from './audit/keep-audit-head.ts';
import { loadChallenges } from './challenges/load-challenges.ts';
import { type Config, loadConfig } from './config.ts';
import { closeDb, openDbIn } from './db/open.ts';
import type { Deps } from './deps.ts';
import { SettingsError } from './errors.ts';
import { createLog } from './http/log.ts';
import { refuseBusyPort } from './http/refuse-busy-port.ts';
import { applyOrganisation } from './organisation/apply-organisation.ts';
import { lacksBeforeOpening, refuseOpeningTooEarly } from './organisation-settings.ts';
import { purgeOld } from './privacy/purge-old.ts';
import { replayTombstones } from './privacy/replay-tombstones.ts';
import { ActiveRuns } from './runs/active-runs.ts';
import { enginesOf } from './runs/engines-of.ts';
import { layersInShort } from './runs/tell-layers.ts';
import { hasOwner, inviteOwner } from './staff/invite-owner.ts';

/** stdout is for people; the log, one JSON document a line, goes to stderr. */
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readFlags(): { demo: boolean } {
  try {
    return parseArgs({ options: { demo: { type: 'boolean', default: false } } }).values;
  } catch {
    throw new SettingsError('The server knows one flag, --demo. Settings go into .env, see .env.example');
  }
}

async function start(): Promise<void> {
  const config = loadConfig(readFlags());
  await refuseBusyPort(config);
  const db = openDbIn(config.dataDir);
  applyOrganisation({ config, db });
  refuseOpeningTooEarly(config.organisation);
  const again = replayTombstones({ db, config, clock: () => new Date() });
  if (again > 0) say(`Erased again what had been erased before, for ${again} accounts.`);
  const log = createLog(config);
  const challenges = await loadLibrary(config, log);
  refusePrivateTrial(config, challenges);
  const deps: Deps = {
    config,
    db,
    sandbox: createSandbox({
      engines: enginesOf(challenges),
      requireLayers: config.requireLayers,
      onAnomaly: (anomaly) => log.warn(anomaly, 'a runner was ended'),
    }),
    challenges,
    activeRuns: new ActiveRuns(),
    clock: () => new Date(),
    random: { id: randomUUID, bytes: (length) => randomBytes(length) },
    log,
  };
  const app = await buildApp(deps);
  purgeOld(deps, { isDry: false });
  keepTitles(deps);
  setInterval(() => purgeDaily(deps), 24 * 60 * 60 * 1_000).unref();
  const endAuditHead = keepAuditHead(deps);

  let isClosing = false;
  async function close(): Promise<void> {
    if (isClosing) return;
    isClosing = true;
    await app.close();
    await deps.activeRuns.close();
    await deps.sandbox.close();
    deps.challenges.close();
    endAuditHead();
    closeDb(db);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close());

  finishCutRuns(deps).catch((error: Error) => log.error({ name: error.name }, 'cut runs were not finished'));
  const address = await app.listen({ host: config.host, port: config.port });
  if (config.port === 0) config.publicUrl = address;
  tellWhereItIs(deps);
  // A demo that is closed while it is being filled goes on at its next start.
  if (config.demo) await tellDemoCodes(deps).catch((error) => isClosing || Promise.reject(error));
}

/** A day on which it cannot be done is logged, and the next one does it. */
function purgeDaily(deps: Deps): void {
  try {
    purgeOld(deps, { isDry: false });
  } catch (error) {
    deps.log.error({ name: (error as Error).name }, 'what is older than it is kept was not erased');
  }
}

async function loadLibrary(config: Config, log: Deps['log']): Promise<Deps['challenges']> {
  try {
    return await loadChallenges(config.challengesDirs, { watch: config.development, log });
  } catch (error) {
    throw new SettingsError(
      `The challenges cannot be loaded: ${(error as Error).message}. Mend it, then: npm run challenges:check`,
    );
  }
}

/** Whoever tries a challenge without an account can read all that is shown of it. */
function refusePrivateTrial(
  { organisation: { tryChallenge } }: Config,
  challenges: Deps['challenges'],
): void {
  if (tryChallenge === null) return;
  const isWithheld = challenges.withheld().some(({ slug }) => slug === tryChallenge);
  const found = challenges.find(tryChallenge);
  if (isWithheld || found?.manifest.exposure === 'public') return;
  const why = found ? 'is private, and would be open to anybody' : 'does not exist';
  throw new SettingsError(
    `TRY_CHALLENGE names ${tryChallenge}, which ${why}. Write the folder name of a public challenge, or none.`,
  );
}

function tellWhereItIs(deps: Deps): void {
  const { config, challenges, sandbox } = deps;
  say(`Kodlugn is at ${config.publicUrl}`);
  for (const { slug, reasons } of challenges.withheld()) {
    say(`Challenge ${slug} is withheld: ${reasons.join('; ')}`);
  }
  if (!existsSync(builtWeb))
    say('The web is not built, so no page can be shown. Run npm start, which builds it.');
  for (const line of layersInShort(sandbox.layers())) say(line);
  for (const settings of config.demo ? [] : lacksBeforeOpening(config.organisation))
    say(`Before people come, write ${settings} in .env. No page can say it for you.`);
  if (!config.demo && !config.organisation.isOpen)
    say('Not opened yet, and the start page says so. When people may come, write OPEN=yes in .env');
  if (!hasOwner(deps)) {
    say('Nobody is owner here yet. Open this link once, to be it; the next start makes another:');
    say(`  ${inviteOwner(deps).link}`);
  }
  say(`Make cards: npm run cards -- 5${config.demo ? ' --demo' : ''}`);
}

async function tellDemoCodes(deps: Deps): Promise<void> {
  say('The demo is filled with made-up people now. Their codes come here.');
  const { fillDemo } = await import('./demo/fill-demo.ts');
  const { codes } = await fillDemo(deps);
  say('Everybody here is made up. Enter as:');
  for (const { who, code } of codes) say(`  ${code}  ${who}`);
  const { inviteDemoStaff } = await import('./demo/demo-staff.ts');
  say('Those who work here come in by a link, once:');
  for (const { role, link } of inviteDemoStaff(deps)) say(`  ${link}  ${role}`);
}

start().catch((error: unknown) => {
  const isKnown = error instanceof SettingsError;
  process.stderr.write(`${isKnown ? error.message : `Kodlugn could not start: ${(error as Error).stack}`}\n`);
  // At once: runners that were made ahead would keep the process alive, and end with it.
  process.exit(1);
});
