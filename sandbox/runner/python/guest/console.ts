/** What the program prints, in lines, up to a cap. Kept outside the interpreter: it is there after a limit too. */
import { decode } from './realm.ts';

type Channel = { level: 'log' | 'error'; bytes: number[] };
const channels: Record<number, Channel> = {
  1: { level: 'log', bytes: [] },
  2: { level: 'error', bytes: [] },
};
const kept = { lines: [] as [string, string][], left: 0, perLine: 0, isCut: false };

/** `characters`: 0 keeps nothing. `perLine`: what a line counts beside its own text. */
export function keepConsole(characters: number, perLine: number): void {
  Object.assign(kept, { lines: [], left: characters, perLine, isCut: false });
  for (const channel of Object.values(channels)) channel.bytes = [];
}

/** Takes bytes that were written to file 1 or 2. */
export function print(file: number, bytes: Uint8Array): void {
  const channel = channels[file] as Channel;
  for (const byte of bytes) {
    if (kept.left <= 0) {
      kept.isCut = kept.perLine > 0;
      return;
    }
    if (byte === 10) endLine(channel);
    else if (channel.bytes.length < kept.left) channel.bytes.push(byte);
    else {
      endLine(channel);
      kept.left = 0;
      kept.isCut = true;
    }
  }
}

function endLine(channel: Channel): void {
  const line = decode(Uint8Array.from(channel.bytes));
  channel.bytes = [];
  kept.left -= line.length + kept.perLine;
  kept.lines.push([channel.level, line]);
}

/** Everything that was printed, a line without its end too, as fields of a JSON record: `console` and `cut`. */
export function said(): string {
  for (const channel of Object.values(channels)) if (channel.bytes.length > 0) endLine(channel);
  return `"console":${JSON.stringify(kept.lines)},"cut":${kept.isCut}`;
}
