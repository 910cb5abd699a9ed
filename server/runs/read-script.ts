/** Own input as a script: lines as examples draw them, read back into steps. */
import type { Language, Portable, RunOptions, Step } from '#sandbox';
import { inputNotReadable } from './input-not-readable.ts';
import type { RunDeps } from './plan-generated.ts';
import { readArguments } from './read-arguments.ts';
import { lineOf, type Scan, scanText } from './scan-text.ts';
import { patternsOf } from './script-patterns.ts';

/** One line of a script as it was typed, without its comment, and the step it asks for. */
export type ScriptLine = { text: string; step: Step };
type Statement = { text: string; line: number };
/** A step before its arguments are read; they are text still. */
type Read =
  | { kind: 'new'; name: string; inner: string }
  | { kind: 'call'; on?: string; name: string; inner: string }
  | { kind: 'get'; on?: string; name: string }
  | { kind: 'let'; inner: string }
  | { kind: 'set'; on: string; name: string; inner: string }
  | { kind: 'take'; on: string; count: number };

const longestScript = 60;
const mostTaken = 1_000;

/**
 * Reads `const pool = new ToolPool(["saw"])`, `pool.lend("saw")`, `lend("saw")`, `pool.size`, `pool.open = true`,
 * `const grid = [[1, 2]]`, `grid`, `Clock.parse("10:00")` of a class in the program, and each way in which write-take.ts
 * takes values, one a line; `await` may stand before any. In Python `pool = ToolPool(["saw"])`, and its ways to take.
 * Nothing else is a line.
 * @throws AppError input-not-readable, with where and why
 */
export async function readScript(
  deps: RunDeps,
  script: string,
  tenant: string,
  options: RunOptions,
  language: Language = 'javascript',
): Promise<ScriptLine[]> {
  const statements = splitStatements(script, language);
  const names: string[] = [];
  const lines: ScriptLine[] = [];
  for (const { text, line } of statements) {
    const [, as, body = ''] = patternsOf(language).whole.exec(text) ?? [];
    const read = readStatement(body, language) ?? readName(body, names) ?? readLet(as, body);
    if (read === undefined || (as !== undefined && (read.kind === 'take' || read.kind === 'set'))) {
      throw inputNotReadable({ reason: 'line', line, text });
    }
    if ('on' in read && read.on !== undefined && !names.includes(read.on) && !isClassName(read.on)) {
      throw inputNotReadable({ reason: 'name', line, text: read.on });
    }
    const inner = 'inner' in read ? read.inner : '';
    const within = line + lineOf(text, text.lastIndexOf(inner)) - 1;
    const args = await readArguments(deps, inner, tenant, options, { line: within, names, language });
    if ((read.kind === 'set' || read.kind === 'let') && args.length !== 1)
      throw inputNotReadable({ reason: 'line', line, text });
    // What was made without a name gets one that no line can say.
    lines.push({ text, step: toStep(read, args, as ?? (read.kind === 'new' ? `${line}` : undefined)) });
    if (as !== undefined) names.push(as);
  }
  return lines;
}

function splitStatements(script: string, language: Language): Statement[] {
  const { code, depths, fault }: Scan = scanText(script, language);
  if (fault) throw inputNotReadable({ reason: fault.kind, ...fault });
  const statements: Statement[] = [];
  let start = 0;
  for (let at = 0; at <= code.length; at += 1) {
    const isEnd = at === code.length || ((code[at] === ';' || code[at] === '\n') && depths[at] === 0);
    if (!isEnd) continue;
    const raw = code.slice(start, at);
    const text = raw.trim();
    if (text !== '') statements.push({ text, line: lineOf(code, start + raw.indexOf(text)) });
    start = at + 1;
  }
  const over = statements[longestScript];
  if (statements.length === 0) throw inputNotReadable({ reason: 'line', line: 1, text: '' });
  if (over) throw inputNotReadable({ reason: 'line', ...over });
  return statements;
}

function readStatement(body: string, language: Language): Read | undefined {
  const patterns = patternsOf(language);
  const isPair = (text: string) => isOnePair(text, language);
  const taken = patterns.taking.map((one) => readTaking(body, one)).find((read) => read !== undefined);
  if (taken) return taken.count >= 1 && taken.count <= mostTaken ? taken : undefined;
  const [, made, making] = patterns.making.exec(body) ?? [];
  if (made && making) return isPair(making) ? { kind: 'new', name: made, inner: inside(making) } : undefined;
  const [, target, called, calling] = patterns.calling.exec(body) ?? [];
  if (called && calling && isPair(calling)) {
    return { kind: 'call', ...(target && { on: target }), name: called, inner: inside(calling) };
  }
  const [, changed, field, value] = patterns.setting.exec(body) ?? [];
  if (changed && field && value) return { kind: 'set', on: changed, name: field, inner: value };
  const [, on, name] = patterns.getting.exec(body) ?? [];
  return on && name ? { kind: 'get', on, name } : undefined;
}

/** What an earlier line named, as it is now. */
function readName(body: string, names: string[]): Read | undefined {
  return names.includes(body) ? { kind: 'get', name: body } : undefined;
}

function readLet(as: string | undefined, body: string): Read | undefined {
  return as === undefined ? undefined : { kind: 'let', inner: body };
}

/** No line can make a class: it is one of the program's. */
const isClassName = (name: string) => /^\p{Lu}/u.test(name);

function readTaking(body: string, { whole, once }: ReturnType<typeof patternsOf>['taking'][number]) {
  const groups = whole.exec(body)?.groups;
  if (groups?.from === undefined) return undefined;
  const count = once ? (body.match(once)?.length ?? 0) : Number(groups.count ?? mostTaken);
  return { kind: 'take' as const, on: groups.from, count };
}

/** Whether the first bracket is closed by the last: `(a)(b)` is two pairs. */
function isOnePair(text: string, language: Language): boolean {
  return scanText(text, language).depths.indexOf(0, 1) === text.length - 1;
}

const inside = (text: string) => text.slice(1, -1);

function toStep(read: Read, args: Portable[], as: string | undefined): Step {
  const named = as === undefined ? {} : { as };
  switch (read.kind) {
    case 'new':
      return { new: read.name, args, as: as ?? '' };
    case 'call':
      return { call: read.name, ...(read.on !== undefined && { on: read.on }), args, ...named };
    case 'get':
      return { get: read.name, ...(read.on !== undefined && { on: read.on }), ...named };
    case 'let':
      return { let: args[0] ?? null, as: as ?? '' };
    case 'set':
      return { set: read.name, on: read.on, to: args[0] ?? null };
    case 'take':
      return { take: read.count, from: read.on };
  }
}
