/** The loaded challenges, as the rest of the server sees them. Built by load-challenges.ts. */
import type { Language, Limits } from '#sandbox';
import type { CaseGroupInFile, CaseInFile, Questions } from './case-format.ts';
import type {
  ChallengeManifest,
  CheckRecord,
  EquivalentMutants,
  PathsFile,
  SkillsFile,
} from './challenge-format.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';
import type { Schema } from './read-schema.ts';

export type SourceFiles = Record<string, string>;

export type Challenge = {
  slug: string;
  folder: string;
  manifest: ChallengeManifest;
  /** Already shaped for browsers. Nothing from hidden/ is in here. */
  forCandidate: ChallengeForCandidate;
  /** Examples as cases with expectations, in the order shown. */
  examples: { id: string; case: CaseInFile }[];
  /** Markdown. */
  hints: { sv: string; en: string }[];
  /** Kind `query`: the statements that make the tables, and what they make. */
  schema?: { text: string; tables: Schema };
  /** Kind `read`; else empty. */
  questions: Questions;
  /** Kind `test`: programs under test by name; else empty. */
  programs: Record<string, { isPublic: boolean; files: Partial<Record<Language, SourceFiles>> }>;
  /** With what is laid beside the person's files. */
  starters: Partial<Record<Language, SourceFiles>>;
  hidden: {
    groups: CaseGroupInFile[];
    generator?: string;
    /** In the kind `read`, the code that is shown: it gives what the answers should say. */
    solutions: Partial<Record<Language, SourceFiles>>;
    probes: Probe[];
  };
  limits: Partial<Limits>;
  /** What `challenges:check --write` measured for this very content; null when it has not been measured. */
  check: CheckRecord | null;
  equivalentMutants: EquivalentMutants;
  /** SHA-256 over every file of the folder but hidden/check.json: a changed folder is another content. */
  contentHash: string;
};

export type Probe = {
  name: string;
  verdict: 'holds' | 'partly' | 'does-not-hold';
  language: Language;
  files: SourceFiles;
  /** Kind `read`: question id -> what was typed. */
  answers?: Record<string, string>;
};

export type WithheldChallenge = { slug: string; folder: string; reasons: string[] };

export type ChallengeLibrary = {
  find(slug: string): Challenge | undefined;
  /** Withheld ones, each with the exact reasons (file and place). */
  withheld(): WithheldChallenge[];
  all(): Challenge[];
  skills: SkillsFile;
  paths: PathsFile;
  close(): void;
};
