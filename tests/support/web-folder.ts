/** A stand-in for the built web: the two entries and a hashed file, with their compressed siblings. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export function makeWebFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kodlugn-web-'));
  mkdirSync(join(folder, 'assets'));
  const files = {
    'index.html': '<!doctype html><title>start entry</title><div id="root"></div>',
    'app.html': '<!doctype html><title>app entry</title><div id="root"></div>',
    'comfort-first.js': '"use strict";',
    'assets/app-1a2b3c4d.js': `export const text = '${'calm '.repeat(200)}';`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  return folder;
}
