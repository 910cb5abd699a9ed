/**
 * Judges one file (or a folder of files) on one challenge folder, with the code that the server uses:
 * `npm run judge -- --challenge <folder> --code <file> [--lang js|ts|py|sql] [--json]`. For a challenge of the kind
 * `read` the file is JSON: question id -> answer as it is typed.
 * Exit code 0 when it judged, 2 when it could not: then one line on stderr says why, and the mend. With `--json` there is
 * one document on stdout either way; where it could not judge, `outcome` is `not-judged` and `reason` says why.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hardLimits, type Language, languages } from '#sandbox';
import type { Challenge, SourceFiles } from '../challenges/challenge-library.ts';
import { endingOf, languageOfEnding } from '../challenges/file-endings.ts';
import { CannotRun, openChallenge } from '../challenges/open-challenge.ts';
import { judgeWork } from './judge-work.ts';
import { runTool, type ToolDeps } from './run-tool.ts';
import type { SubmissionResult } from './runs.contract.ts';

const shortNames = Object.values(endingOf);
const usage = `npm run judge -- --challenge <folder> --code <file> [--lang ${shortNames.join('|')}] [--json]`;

runTool(async (deps) => {
  const { challenge: folder, code, lang, json } = readOptions();
  const challenge = await openChallenge(folder);
  const work = await readWork(challenge, code, lang);
  const { result } = await judgeWork(deps, challenge, work, 'person:terminal', { evidence: false });
  refuseUnlessJudged(result, deps);
  process.stdout.write(
    json ? `${JSON.stringify(asDocument(challenge, result), null, 2)}\n` : asText(challenge, result),
  );
}, sayNotJudged);

/** Whoever reads the document of a program need not look at two places. */
function sayNotJudged(reason: string): void {
  if (!process.argv.includes('--json')) return;
  const document = { outcome: 'not-judged', verdict: 'none', groups: [], reason };
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}

function readOptions() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { challenge: text, code: text, lang: text, json: { type: 'boolean' } },
    });
    const { challenge, code } = values;
    if (challenge === undefined || code === undefined) throw new Error('--challenge and --code are needed');
    return { ...values, challenge, code };
  } catch (error) {
    throw new CannotRun(`${(error as Error).message}. Use: ${usage}`);
  }
}

async function readWork(challenge: Challenge, code: string, lang: string | undefined) {
  const about = await stat(code).catch(() => undefined);
  if (about === undefined)
    throw new CannotRun(`${code} does not exist. Give the path of a file or a folder.`);
  if (challenge.manifest.kind === 'read') return readAnswers(challenge, code, lang);
  const language = await languageOf(challenge, code, lang, about.isDirectory());
  const entry = challenge.manifest.languages[language];
  if (entry === undefined) {
    const known = Object.keys(challenge.manifest.languages).join(', ');
    throw new CannotRun(`${challenge.slug} cannot be solved in ${language}. Use one of: ${known}.`);
  }
  const files: SourceFiles = {};
  if (!about.isDirectory()) {
    // Under the name of one of the files, it is that file; under any other name, the one that is entered.
    const name = entry.editable.find((known) => known === basename(code)) ?? entry.entry;
    files[name] = await readSource(code);
  } else {
    for (const name of await readdir(code)) {
      if (entry.editable.includes(name)) files[name] = await readSource(join(code, name));
    }
    if (Object.keys(files).length === 0) {
      throw new CannotRun(`${code} holds none of: ${entry.editable.join(', ')}. Name the files so.`);
    }
  }
  return { language, files };
}

/** What was typed as an answer to each question; anything but text is no answer. */
async function readAnswers(challenge: Challenge, code: string, lang: string | undefined) {
  const [first = 'javascript'] = Object.keys(challenge.manifest.languages);
  const language = languages.find((known) => known === (languageOfEnding(lang ?? '') ?? lang ?? first));
  let answers: unknown;
  try {
    answers = JSON.parse(await readSource(code));
  } catch (error) {
    if (error instanceof CannotRun) throw error;
  }
  const isSheet = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
  if (language === undefined || !isSheet) {
    throw new CannotRun(
      `${code} holds no answers. Write JSON: {"question-id": "the answer as it is typed"}.`,
    );
  }
  const texts = Object.entries(answers as object).filter(([, text]) => typeof text === 'string');
  return { language, files: {}, answers: Object.fromEntries(texts) as Record<string, string> };
}

async function languageOf(
  challenge: Challenge,
  code: string,
  lang: string | undefined,
  isFolder: boolean,
): Promise<Language> {
  if (lang !== undefined) {
    const language = languages.find((known) => known === (languageOfEnding(lang) ?? lang));
    if (language === undefined) {
      throw new CannotRun(`--lang ${lang} is not known. Use ${shortNames.join(', ')}, or the whole name.`);
    }
    return language;
  }
  const names = isFolder ? await readdir(code) : [basename(code)];
  const found = new Set(names.flatMap((name) => languageOfFile(name) ?? []));
  const known = [...found].filter((language) => language in challenge.manifest.languages);
  const language = known[0] ?? [...found][0];
  if (language === undefined || known.length > 1) {
    throw new CannotRun(
      `The language of ${code} cannot be told from its name. Add --lang ${inWords(shortNames)}.`,
    );
  }
  return language;
}

/** A module of Node's says so with an m before its ending. */
function languageOfFile(name: string): Language | undefined {
  return languageOfEnding(extname(name).replace(/^\.m?(?=[jt]s$)|^\./, ''));
}

/** As a list in a sentence: the last one after "or". */
function inWords(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

async function readSource(path: string): Promise<string> {
  const about = await stat(path).catch(() => undefined);
  // A device or a pipe may have no end, and a file may be larger than the memory.
  if (about !== undefined && !about.isFile() && !about.isDirectory()) {
    throw new CannotRun(`${path} is no file. Give the path of a file or a folder.`);
  }
  refuseLarge(path, about?.size ?? 0);
  const content = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CannotRun(`${path} cannot be read (${error.code}). Give a file that this account may read.`);
  });
  refuseLarge(path, content.length);
  if (content.includes(0)) throw new CannotRun(`${path} holds a NUL character. Remove it.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new CannotRun(`${path} is not UTF-8 text. Save it as UTF-8.`);
  }
}

function refuseLarge(path: string, bytes: number): void {
  if (bytes <= hardLimits.sourceBytes) return;
  throw new CannotRun(`${path} is ${bytes} bytes. Keep it within ${hardLimits.sourceBytes}.`);
}

function refuseUnlessJudged(result: SubmissionResult, deps: ToolDeps): void {
  const { outcome } = result;
  if (outcome !== 'platform-fault' && outcome !== 'challenge-fault') return;
  const why = deps.lastError() ?? outcome;
  const mend =
    outcome === 'challenge-fault'
      ? 'The fault is in the challenge folder: run `npm run challenges:check` on it.'
      : 'The fault is in this tool or this computer, not in the code: try again.';
  throw new CannotRun(`Could not judge: ${why}. ${mend}`);
}

/** Groups in the order of the challenge. */
function inOrder(challenge: Challenge, { groups }: SubmissionResult) {
  const order = challenge.hidden.groups.map((group) => group.id);
  return [...groups].sort((a, b) => order.indexOf(a.groupId) - order.indexOf(b.groupId));
}

function asDocument(challenge: Challenge, result: SubmissionResult) {
  return {
    outcome: result.outcome,
    verdict: result.verdict,
    groups: inOrder(challenge, result).map(({ groupId, sentence, state, limit, changedArguments }) => ({
      id: groupId,
      sentence,
      state,
      ...(limit !== null && { limit }),
      ...(changedArguments && { changedArguments }),
    })),
    ...(result.problem !== null && { problem: result.problem }),
  };
}

function asText(challenge: Challenge, result: SubmissionResult): string {
  const lines = [`${challenge.slug}: ${result.verdict} (${result.outcome})`];
  if (result.problem) {
    const { kind, detail, error } = result.problem;
    const place = error?.line === undefined ? '' : ` (${error.file ?? 'line'} ${error.line})`;
    lines.push(`  ${kind}: ${detail}${place}`);
  }
  for (const { state, sentence, limit, changedArguments } of inOrder(challenge, result)) {
    const more = [limit ?? [], changedArguments ? 'changed its arguments' : []].flat().join(', ');
    lines.push(`  ${state.padEnd(11)} ${sentence.en}${more && ` [${more}]`}`);
  }
  return `${lines.join('\n')}\n`;
}
