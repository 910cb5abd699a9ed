/** What every verb gets as its first argument. Wired in main.ts; tests wire their own. */
import type { FastifyBaseLogger } from 'fastify';
import type { Sandbox } from '#sandbox';
import type { ChallengeLibrary } from './challenges/challenge-library.ts';
import type { Config } from './config.ts';
import type { Db } from './db/open.ts';
import type { ActiveRuns } from './runs/active-runs.ts';

export type Deps = {
  config: Config;
  db: Db;
  sandbox: Sandbox;
  challenges: ChallengeLibrary;
  /** Runs that this process has going: visible ones live here only, hand-ins are in the database too. */
  activeRuns: ActiveRuns;
  /** Now. Tests move it. */
  clock: () => Date;
  random: {
    id: () => string;
    bytes: (length: number) => Uint8Array;
  };
  log: FastifyBaseLogger;
};
