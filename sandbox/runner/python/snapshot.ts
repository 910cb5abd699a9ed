/**
 * A copy of the interpreter's memory when it is ready, kept in a file so that the next one starts in a fraction of
 * the time. Made at set-up into `dist/python/`; without it, or with one that does not fit, an interpreter starts cold.
 */
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** `marks`: where things are in it, as the realm wrote it. */
export type Snapshot = { marks: string; memory: ArrayBuffer };

const folder = join(import.meta.dirname, '../../../dist/python');
/** The file begins with a record of this length; then come the bytes. */
const headBytes = 4_096;

/** The version is part of the name: one of another version is not found. */
export function snapshotPath(version: string, within = folder): string {
  return join(within, `${version}.memory`);
}

/** Undefined when there is none, or when it is not whole. */
export function readSnapshot(path: string): Snapshot | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const head = Buffer.alloc(headBytes);
    readSync(file, head, 0, headBytes, 0);
    const { marks, length } = JSON.parse(head.toString('utf8')) as { marks: string; length: number };
    const memory = new ArrayBuffer(length);
    const read = readSync(file, new Uint8Array(memory), 0, length, headBytes);
    return read === length ? { marks, memory } : undefined;
  } catch {
    // Missing, unreadable, or cut off: the interpreter starts without it.
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whole or not at all; those of other versions go. */
export function writeSnapshot(path: string, { marks, memory }: Snapshot): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ marks, length: memory.byteLength }).padEnd(headBytes));
  writeFileSync(beside, new Uint8Array(memory), { flag: 'a' });
  renameSync(beside, path);
  for (const name of readdirSync(dirname(path))) {
    const other = join(dirname(path), name);
    if (other !== path && other.endsWith('.memory')) rmSync(other, { force: true });
  }
}
