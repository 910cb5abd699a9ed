/** Where in the person's own files something happened. Never our frames, never a path of this machine. */
import type { SourceMap } from 'node:module';
import type { ProgramError } from '../job.ts';

/** Before every name of the person's files, so that their frames are known among all others. */
export const ownScheme = 'own:///';

/** Path -> map back to what the person wrote; only for files that were transformed. */
export type Maps = Map<string, SourceMap>;

type Place = { file: string; line: number; column: number };

export function toMap(json: string): SourceMap {
  // Asked for late: few programs are transformed, and the module takes time at every start.
  const late = process.getBuiltinModule('node:module');
  return new late.SourceMap(JSON.parse(json));
}

/** An error as it was described in the guest, or thrown by the engine, with the first place that is the person's. */
export function toProgramError(
  error: { name?: unknown; message?: unknown; stack?: unknown; kinds?: string[] },
  maps: Maps,
): ProgramError {
  const name = typeof error.name === 'string' ? error.name : 'Error';
  const said = typeof error.message === 'string' ? error.message : '';
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const inMessage = said.match(/ \[own:\/\/\/([^\]]+?):(\d+):(\d+)\]$/);
  const frame = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.match(/own:\/\/\/([^)\s]+?):(\d+):(\d+)\)?$/))
    .find((match) => match !== null);
  const message = said
    .replace(/ \[(own:\/\/\/|<isolated-vm>)[^\]]*\]$/, '')
    .replaceAll(ownScheme, '')
    .slice(0, 1_000);
  const place = toPlace(inMessage ?? frame ?? undefined, maps);
  const kinds = error.kinds === undefined || error.kinds.length === 0 ? {} : { kinds: error.kinds };
  return { name: name.slice(0, 100), ...kinds, message, ...place };
}

function toPlace(match: RegExpMatchArray | undefined, maps: Maps): Place | undefined {
  const file = match?.[1];
  if (file === undefined) return undefined;
  const line = Number(match?.[2]);
  const column = Number(match?.[3]);
  const entry = maps.get(file)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalLine' in entry)) return { file, line, column };
  return { file, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}

/** The line on which a file names a specifier in quotes. */
export function lineOfSpecifier(source: string, specifier: string): number | undefined {
  const at = source
    .split('\n')
    .findIndex((l) => l.includes(`'${specifier}'`) || l.includes(`"${specifier}"`));
  return at === -1 ? undefined : at + 1;
}
