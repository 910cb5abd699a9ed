/** What every verb gets as its first argument. Wired in main.ts; tests wire their own. */
import type { FastifyBaseLogger } from 'fastify';
import type { Sandbox } from '#sandbox';
import type { ChallengeLibrary } from './challenges/challenge-library.ts';
import type { Config } from './config.ts';
import type { Db } from './db/open.ts';

export type Deps = {
  config: Config;
  db: Db;
  sandbox: Sandbox;
  challenges: ChallengeLibrary;
  /** Now. Tests move it. */
  clock: () => Date;
  random: {
    id: () => string;
    bytes: (length: number) => Uint8Array;
  };
  log: FastifyBaseLogger;
};
