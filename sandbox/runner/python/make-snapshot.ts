/**
 * Makes the copy of the interpreter's memory that runners start from, when there is none of this version yet.
 * Run at set-up: `node --no-node-snapshot sandbox/runner/python/make-snapshot.ts`.
 */
import { existsSync } from 'node:fs';
import { readParts } from './parts.ts';
import { PythonIsolate } from './python-isolate.ts';
import { snapshotPath, writeSnapshot } from './snapshot.ts';

const parts = readParts();
const path = snapshotPath(parts.version);
if (!existsSync(path)) {
  const python = new PythonIsolate(parts);
  writeSnapshot(path, await python.makeSnapshot());
  python.isolate.dispose();
}
