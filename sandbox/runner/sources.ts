/** The person's files as JavaScript. TypeScript is stripped where that is enough, so that columns stay. */
import { resolve } from 'node:path';
import type { Job, ProgramProblem } from '../job.ts';
import { type Maps, toMap } from './places.ts';

type Amaro = {
  transformSync(source: string, options: Record<string, unknown>): { code: string; map?: string };
};
let loaded: Amaro | undefined;

/** Takes as much processor time as a start of Node. */
export function loadAmaro(): Amaro {
  loaded ??= requireHere()('amaro') as Amaro;
  return loaded;
}

/** Made late: the module takes time at every start. */
function requireHere(): NodeJS.Require {
  return process.getBuiltinModule('node:module').createRequire(resolve(import.meta.filename));
}

/** A parser whose memory overflowed stays broken: the next file gets a new one. */
function forgetAmaro(): void {
  loaded = undefined;
  const { cache } = requireHere();
  for (const path of Object.keys(cache)) {
    if (/[\\/]amaro[\\/]/.test(path)) delete cache[path];
  }
}

export class SourceFault extends Error {
  readonly problem: ProgramProblem;
  constructor(problem: ProgramProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export type Sources = {
  files: Record<string, string>;
  maps: Maps;
  /** The JavaScript of one file, made when first asked for. Throws SourceFault. */
  codeOf(path: string): string;
};

/**
 * `dropsUnused`: transform instead of strip, so that imports used as types only disappear. Needed when a
 * person imports an interface without writing `type`.
 */
export function readSources(job: Pick<Job, 'language' | 'files'>, dropsUnused = false): Sources {
  const maps: Maps = new Map();
  const done = new Map<string, string>();
  const codeOf = (path: string): string => {
    const known = done.get(path);
    if (known !== undefined) return known;
    const source = job.files[path] ?? '';
    const isTyped = job.language === 'typescript' && !/\.[cm]?js$/.test(path);
    const code = isTyped ? withoutTypes(path, source, maps, dropsUnused) : source;
    done.set(path, code);
    return code;
  };
  return { files: job.files, maps, codeOf };
}

function withoutTypes(path: string, source: string, maps: Maps, dropsUnused: boolean): string {
  const amaro = loadAmaro();
  try {
    if (!dropsUnused) return amaro.transformSync(source, { mode: 'strip-only', filename: path }).code;
  } catch (error) {
    if (codeOfFault(error) !== 'UnsupportedSyntax') throw toFault(path, error);
  }
  try {
    const made = amaro.transformSync(source, {
      mode: 'transform',
      filename: path,
      sourceMap: true,
      transform: { verbatimModuleSyntax: !dropsUnused, noEmptyExport: true },
    });
    if (made.map !== undefined) maps.set(path, toMap(made.map));
    return made.code;
  } catch (error) {
    throw toFault(path, error);
  }
}

function codeOfFault(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}

function toFault(file: string, thrown: unknown): SourceFault {
  const fault = thrown as { code?: string; message?: string; startLine?: number; startColumn?: number };
  if (typeof fault?.startLine !== 'number') {
    forgetAmaro();
    const message = 'The file could not be read: it is nested too deeply.';
    return new SourceFault({ kind: 'syntax', error: { name: 'SyntaxError', message, file } });
  }
  const place = { file, line: fault.startLine, column: (fault.startColumn ?? 0) + 1 };
  const message = String(fault.message);
  return new SourceFault({ kind: 'syntax', error: { name: 'SyntaxError', message, ...place } });
}
