/** Own input as a script: lines as examples draw them, read back into steps. */
import type { Portable, RunOptions, Step } from '#sandbox';
import { inputNotReadable } from './input-not-readable.ts';
import type { RunDeps } from './plan-generated.ts';
import { readArguments } from './read-arguments.ts';
import { lineOf, type Scan, scanText } from './scan-text.ts';

/** One line of a script as it was typed, without its comment, and the step it asks for. */
export type ScriptLine = { text: string; step: Step };
type Statement = { text: string; line: number };
/** A step before its arguments are read; they are text still. */
type Read =
  | { kind: 'new'; name: string; inner: string }
  | { kind: 'call'; on?: string; name: string; inner: string }
  | { kind: 'get'; on: string; name: string }
  | { kind: 'set'; on: string; name: string; inner: string }
  | { kind: 'take'; on: string; count: number };

const longestScript = 60;
const mostTaken = 1_000;
const identifier = '([\\p{ID_Start}_$][\\p{ID_Continue}$]*)';
const pattern = (text: string) => new RegExp(`^${text.replaceAll('NAME', identifier)}$`, 'su');
const patterns = {
  whole: pattern('(?:(?:const|let|var)\\s+NAME\\s*=\\s*)?(?:await\\s+)?(.*)'),
  taking: pattern('\\[\\s*\\.\\.\\.\\s*NAME\\s*\\](?:\\s*\\.slice\\(\\s*0\\s*,\\s*(\\d{1,4})\\s*\\))?'),
  making: pattern('new\\s+NAME\\s*(\\(.*\\))'),
  calling: pattern('(?:NAME\\s*\\.\\s*)?NAME\\s*(\\(.*\\))'),
  setting: pattern('NAME\\s*\\.\\s*NAME\\s*=(?![=>])(.*)'),
  getting: pattern('NAME\\s*\\.\\s*NAME'),
};

/**
 * Reads `const pool = new ToolPool(["saw"])`, `pool.lend("saw")`, `lend("saw")`, `pool.size`, `pool.open = true`,
 * `[...names]` and `[...names].slice(0, 5)`, one a line; `await` may stand before any. Nothing else is a line.
 * @throws AppError input-not-readable, with where and why
 */
export async function readScript(
  deps: RunDeps,
  script: string,
  tenant: string,
  options: RunOptions,
): Promise<ScriptLine[]> {
  const statements = splitStatements(script);
  const names: string[] = [];
  const lines: ScriptLine[] = [];
  for (const { text, line } of statements) {
    const [, as, body = ''] = patterns.whole.exec(text) ?? [];
    const read = readStatement(body);
    if (read === undefined || (as !== undefined && (read.kind === 'take' || read.kind === 'set'))) {
      throw inputNotReadable({ reason: 'line', line, text });
    }
    if ('on' in read && read.on !== undefined && !names.includes(read.on)) {
      throw inputNotReadable({ reason: 'name', line, text: read.on });
    }
    const inner = 'inner' in read ? read.inner : '';
    const within = line + lineOf(text, text.lastIndexOf(inner)) - 1;
    const args = await readArguments(deps, inner, tenant, options, { line: within, names });
    if (read.kind === 'set' && args.length !== 1) throw inputNotReadable({ reason: 'line', line, text });
    // What was made without a name gets one that no line can say.
    lines.push({ text, step: toStep(read, args, as ?? (read.kind === 'new' ? `${line}` : undefined)) });
    if (as !== undefined) names.push(as);
  }
  return lines;
}

function splitStatements(script: string): Statement[] {
  const { code, depths, fault }: Scan = scanText(script);
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

function readStatement(body: string): Read | undefined {
  const taken = patterns.taking.exec(body);
  if (taken?.[1]) {
    const count = Number(taken[2] ?? mostTaken);
    return count >= 1 && count <= mostTaken ? { kind: 'take', on: taken[1], count } : undefined;
  }
  const [, made, making] = patterns.making.exec(body) ?? [];
  if (made && making)
    return isOnePair(making) ? { kind: 'new', name: made, inner: inside(making) } : undefined;
  const [, target, called, calling] = patterns.calling.exec(body) ?? [];
  if (called && calling && isOnePair(calling)) {
    return { kind: 'call', ...(target && { on: target }), name: called, inner: inside(calling) };
  }
  const [, changed, field, value] = patterns.setting.exec(body) ?? [];
  if (changed && field && value) return { kind: 'set', on: changed, name: field, inner: value };
  const [, on, name] = patterns.getting.exec(body) ?? [];
  return on && name ? { kind: 'get', on, name } : undefined;
}

/** Whether the first bracket is closed by the last: `(a)(b)` is two pairs. */
function isOnePair(text: string): boolean {
  return scanText(text).depths.indexOf(0, 1) === text.length - 1;
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
      return { get: read.name, on: read.on, ...named };
    case 'set':
      return { set: read.name, on: read.on, to: args[0] ?? null };
    case 'take':
      return { take: read.count, from: read.on };
  }
}
