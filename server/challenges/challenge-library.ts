/** The loaded challenges, as the rest of the server sees them. Built by load-challenges.ts. */
import type { Language, Limits } from '#sandbox';
import type {
  CaseGroupInFile,
  CaseInFile,
  ChallengeManifest,
  CheckRecord,
  EquivalentMutants,
  PathsFile,
  SkillsFile,
} from './challenge-format.ts';
import type { ChallengeForCandidate } from './challenges.contract.ts';

export type SourceFiles = Record<string, string>;

export type Challenge = {
  slug: string;
  folder: string;
  manifest: ChallengeManifest;
  /** Already shaped for browsers. Nothing from hidden/ is in here. */
  forCandidate: ChallengeForCandidate;
  /** Examples as cases with expectations, in the order shown. */
  examples: { id: string; case: CaseInFile }[];
  hints: { sv: string; en: string }[];
  starters: Partial<Record<Language, SourceFiles>>;
  hidden: {
    groups: CaseGroupInFile[];
    generator?: string;
    solutions: Partial<Record<Language, SourceFiles>>;
    probes: {
      name: string;
      verdict: 'holds' | 'partly' | 'does-not-hold';
      language: Language;
      files: SourceFiles;
    }[];
  };
  limits: Partial<Limits>;
  /** What `challenges:check --write` measured for this very content; null when it has not been measured. */
  check: CheckRecord | null;
  equivalentMutants: EquivalentMutants;
  /** SHA-256 over every file of the folder but hidden/check.json: a changed folder is another content. */
  contentHash: string;
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
