/** What `npm run calm` consists of: parts that are run beside each other, and kept when all of a part holds. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesWithRules } from './rules.ts';
import { locales, widths } from './views.ts';

const root = dirname(dirname(import.meta.dirname));
const routesFile = 'tests/calm/routes.browser.test.ts';

/** `views` as tests/calm/views.ts reads them, and Vitest's own arguments. */
export type Part = { name: string; views: string; chosen: string[] };
/** As Vitest writes it; `name` is the path of the test file. */
export type Report = {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
};

const others = filesWithRules().filter((file) => file !== routesFile);
const needsBrowser = (file: string) => /\.browser\.test|^tests\/journeys\//.test(file);

/** The pages in each language and width, each other file that opens a browser, and all the rest together. */
export const parts: Part[] = [
  ...locales.flatMap((locale) =>
    widths.map((width) => ({
      name: `pages-${locale}-${width}`,
      views: `${locale} ${width}`,
      chosen: [routesFile],
    })),
  ),
  ...others
    .filter(needsBrowser)
    .map((file) => ({ name: file.replaceAll('/', '-'), views: 'all', chosen: [file] })),
  { name: 'without-a-browser', views: 'all', chosen: others.filter((file) => !needsBrowser(file)) },
];

/** Of these very sources, as git knows them; undefined where there is no git. */
function sourcesNow(): string | undefined {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  const told = [git('ls-files', '-s'), git('diff', 'HEAD'), git('status', '--porcelain')];
  if (told.some(({ status }) => status !== 0)) return;
  return createHash('sha256')
    .update(told.map(({ stdout }) => stdout).join())
    .digest('hex');
}

/** Whole runs take an hour: what was seen through, and holds, is not run again of the same sources. */
export class KeptReports {
  readonly #folder: string | undefined;

  /** @param kept where the reports lie; without git nothing is kept */
  constructor(kept = join(root, 'dist/calm')) {
    const sources = sourcesNow();
    this.#folder = sources && join(kept, sources);
    if (this.#folder) mkdirSync(this.#folder, { recursive: true });
  }

  find({ name }: Part): Report | undefined {
    const file = this.#folder && join(this.#folder, `${name}.json`);
    return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  }

  keep({ name }: Part, report: Report): void {
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    if (!this.#folder || all.some(({ status }) => status === 'failed')) return;
    writeFileSync(join(this.#folder, `${name}.json`), JSON.stringify(report));
  }

  /** Keeps what a whole `npm test` has seen through: every part but the pages, of which it takes one view each. */
  keepAllOf({ testResults }: Report): void {
    for (const part of parts.filter(({ views }) => views === 'all')) {
      const files = part.chosen.map((file) => join(root, file));
      const ofPart = testResults.filter(({ name }) => files.includes(name));
      if (files.every((file) => ofPart.some(({ name }) => name === file)))
        this.keep(part, { testResults: ofPart });
    }
  }
}

/** @param notes a folder for what Vitest writes */
export async function runPart({ name, views, chosen }: Part, notes: string): Promise<Report> {
  const file = join(notes, `${name}.json`);
  const only = ['-t', '\\(calm \\d', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const env = { ...process.env, KODLUGN_VIEWS: views };
  const vitest = spawn(
    process.execPath,
    [join(root, 'node_modules/.bin/vitest'), 'run', ...only, ...chosen],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  );
  await once(vitest, 'exit');
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
