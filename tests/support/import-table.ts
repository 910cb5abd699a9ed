/** Which file may import what: the table of the design, as rules. The first rule whose `files` match is the file's rule. */
import type { Import } from './source-files.ts';

/** In the order in which they may know one another; `demo`, which only fills a made-up organisation, comes last. */
export const nouns = [
  'audit',
  'organisation',
  'accounts',
  'passkeys',
  'staff',
  'consents',
  'challenges',
  'evidence',
  'runs',
  'attempts',
  'trials',
  'questions',
  'talks',
  'headlines',
  'conditions',
  'works',
  'reviews',
  'reports',
  'shares',
  'threads',
  'sessions',
  'companies',
  'openings',
  'wishes',
  'proposals',
  'placements',
  'mirror',
  'feed',
  'privacy',
  'backup',
  'demo',
];

type Rule = {
  name: string;
  files: RegExp;
  /** True when the import is allowed; `noun` is the folder of the importing file. */
  allows: (imported: Import, noun: string) => boolean;
};

const is =
  (...patterns: RegExp[]) =>
  ({ target }: Import) =>
    patterns.some((pattern) => pattern.test(target));
const contract = is(/^server\/.*contract\.ts$/);
const dbForVerbs =
  /^server\/db\/(open|in-transaction|is-already|take-page|data-categories|column-classes|describe-tables|data-folder|database-files|carry-endings|migration-state)\.ts$/;
/** What the server says and the page says too, from contract types alone. */
const sharedRules = /^web\/reports\/shown-pieces\.ts$/;
const core = is(/^server\/(errors|access|deps|config|settings|organisation-settings|privacy-settings)\.ts$/);
const nounOf = (path: string) => path.split('/')[1] ?? '';
const inFolder = (noun: string) => is(new RegExp(`^server/${noun}/`));
const isEarlier = (target: string, noun: string, top: 'server' | 'web') => {
  if (!target.startsWith(`${top}/`)) return false;
  const at = nouns.indexOf(nounOf(target));
  return at >= 0 && at <= nouns.indexOf(noun);
};

export const importTable: Rule[] = [
  {
    name: 'a contract knows typebox, other contracts, the roles, and the table of what may be chosen',
    files: /^server\/.*contract\.ts$/,
    allows: (one) =>
      one.target === 'typebox' ||
      contract(one) ||
      is(/^web\/comfort\/comfort-choices\.ts$/, /^server\/access\.ts$/)(one) ||
      (core(one) && one.isType),
  },
  {
    name: 'routes know their own contract and verbs, http and access',
    files: /^server\/\w+\/[\w-]+\.routes\.ts$/,
    allows: (one, noun) =>
      (inFolder(noun)(one) && !is(/\.store\.ts$/)(one)) ||
      is(/^server\/http\//, /^server\/access\.ts$/)(one) ||
      (core(one) && one.isType),
  },
  {
    name: 'a store knows the tables',
    files: /^server\/\w+\/[\w-]+\.store\.ts$/,
    allows: (one) =>
      one.target === 'drizzle-orm' || is(/^server\/db\//)(one) || (!one.isPackage && one.isType),
  },
  {
    name: 'a verb knows its own noun, earlier verbs, errors, access, deps; the sandbox in runs/ alone',
    files: new RegExp(`^server/(${nouns.join('|')})/`),
    allows: (one, noun) => {
      if (one.isPackage)
        return !['drizzle-orm', 'better-sqlite3', 'fastify'].includes(one.target) || one.isType;
      if (one.target.startsWith('sandbox/')) {
        return one.target === 'sandbox/index.ts' && (one.isType || noun === 'runs' || noun === 'challenges');
      }
      if (one.target.endsWith('.store.ts')) return nounOf(one.target) === noun;
      if (contract(one) || core(one) || is(dbForVerbs, sharedRules)(one)) return true;
      return isEarlier(one.target, noun, 'server');
    },
  },
  {
    name: 'what makes one file of the server does it as the sandbox does',
    files: /^server\/bundle\//,
    allows: (one) =>
      one.isPackage || is(/^server\/bundle\//, /^sandbox\/bundle\/(bundle-path|one-file)\.ts$/)(one),
  },
  {
    name: 'the server around the nouns knows the server and the door of the sandbox',
    files: /^server\//,
    allows: (one) =>
      one.isPackage || is(/^server\//, /^sandbox\/index\.ts$/, /^web\/routes\.ts$/, /^package\.json$/)(one),
  },
  {
    name: 'the sandbox knows itself',
    files: /^sandbox\//,
    allows: (one) => one.isPackage || is(/^sandbox\//)(one),
  },
  {
    name: 'the entries of the web know every page',
    files: /^web\/[\w-]+\.tsx?$/,
    allows: (one) =>
      one.isPackage ||
      is(/^web\//)(one) ||
      (one.isType && is(/^server\/.*contract\.ts$/, /^server\/errors\.ts$/)(one)),
  },
  {
    name: 'what builds the web knows itself and the sentences',
    files: /^web\/build\//,
    allows: (one) => one.isPackage || is(/^web\/(build|locales)\//)(one),
  },
  {
    name: 'the service worker knows itself and the addresses of pages',
    files: /^web\/worker\//,
    allows: is(/^web\/worker\//, /^web\/routes\.ts$/),
  },
  {
    name: 'a folder of the web knows itself, earlier nouns, the shared parts, and types of contracts',
    files: /^web\//,
    allows: (one, noun) =>
      one.isPackage ||
      is(
        new RegExp(`^web/${noun}/`),
        /^web\/(ui|comfort|editor|locales)\//,
        /^web\/(routes|api|live)\.ts$/,
      )(one) ||
      (nouns.includes(noun) && isEarlier(one.target, noun, 'web')) ||
      (one.isType && (contract(one) || one.target === 'server/errors.ts')),
  },
];

/** Packages that may be used in one place alone. */
export const packagesInOnePlace: { packages: RegExp; files: RegExp }[] = [
  { packages: /^(isolated-vm|amaro|oxc-parser)$/, files: /^(sandbox\/runner\/|tests\/)/ },
  // In the browser it reads the own code of the person who sits there.
  { packages: /^@lezer\/.*$/, files: /^(sandbox\/runner\/|web\/editor\/|tests\/)/ },
  { packages: /^better-sqlite3$/, files: /^(server\/db\/|tests\/)/ },
  { packages: /^monaco-editor$/, files: /^(web\/editor\/|vite\.config\.ts)/ },
  {
    packages: /^(playwright-core|axe-core|html-validate|fast-check|vitest)$/,
    files: /^(tests\/|vite\.config\.ts)/,
  },
  { packages: /^node:/, files: /^(server|sandbox|tests|web\/build)\/|^vite\.config\.ts$/ },
];

/** Words that may be written in one file alone. */
export const wordsInOnePlace: { word: RegExp; in: RegExp; onlyIn: RegExp }[] = [
  { word: /\bprocess\.env\b/, in: /^server\/.*\.ts$/, onlyIn: /^server\/config\.ts$/ },
  { word: /\bprocess\.env\b/, in: /^(web|sandbox)\//, onlyIn: /^$/ },
  { word: /(?<![\w.'"])fetch\(/, in: /^web\//, onlyIn: /^web\/(api\.ts|worker\/)/ },
  { word: /\bnew WebSocket\b/, in: /^web\//, onlyIn: /^web\/live\.ts$/ },
  { word: /\bsql`/, in: /^server\//, onlyIn: /^server\/(db\/|\w+\/[\w-]+\.store\.ts$)/ },
];
