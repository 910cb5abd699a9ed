/** Reads every file of a challenge folder into memory, refusing what a content folder has no business holding. */
import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const maxFileBytes = 256 * 1024;
const maxFolderBytes = 2 * 1024 * 1024;
const maxFiles = 300;
/** Left out of the hash: it is written from the rest. */
export const checkRecordFile = 'hidden/check.json';

/** Notes one fault: where (file, place in it), what it is, and how to mend it. */
export type Fault = (where: string, what: string, mend: string) => void;

export type FolderText = {
  /** Path inside the folder, with `/` -> text. */
  texts: Map<string, string>;
  /** SHA-256 over every path and text, but the check record's. */
  contentHash: string;
};

export async function readFolder(folder: string, fault: Fault): Promise<FolderText> {
  const root = await realpath(folder);
  const texts = new Map<string, string>();
  let bytes = 0;

  async function walk(directory: string, prefix: string): Promise<void> {
    const names = (await readdir(directory)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) {
      const path = prefix === '' ? name : `${prefix}/${name}`;
      const real = await realpath(join(directory, name)).catch(() => undefined);
      if (real === undefined) {
        fault(path, 'is a link that leads nowhere.', 'Put the file itself here.');
        continue;
      }
      if (relative(root, real).split(sep)[0] === '..') {
        fault(path, 'is a link that leads out of the folder.', 'Put the file itself here.');
        continue;
      }
      const about = await stat(real);
      if (about.isDirectory()) {
        if (path.split('/').length > 6) fault(path, 'lies too deep.', 'Use at most 6 levels.');
        else await walk(join(directory, name), path);
        continue;
      }
      if (!about.isFile()) {
        fault(path, 'is no ordinary file.', 'Remove it.');
        continue;
      }
      bytes += about.size;
      if (about.size > maxFileBytes) {
        fault(path, `is ${about.size} bytes.`, `Keep each file within ${maxFileBytes} bytes.`);
        continue;
      }
      if (bytes > maxFolderBytes || texts.size >= maxFiles) continue;
      const text = readText(await readFile(real));
      if (text === undefined) fault(path, 'is not UTF-8 text.', 'Save it as UTF-8.');
      else if (text.includes('\0')) fault(path, 'holds a NUL character.', 'Remove the character.');
      else texts.set(path, text);
    }
  }

  await walk(root, '');
  if (bytes > maxFolderBytes) fault('.', `holds ${bytes} bytes.`, `Keep it within ${maxFolderBytes} bytes.`);
  if (texts.size >= maxFiles) fault('.', 'holds too many files.', `Keep fewer than ${maxFiles} files.`);
  return { texts, contentHash: hashOf(texts) };
}

function readText(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(content);
  } catch {
    return undefined;
  }
}

function hashOf(texts: Map<string, string>): string {
  const hash = createHash('sha256');
  for (const path of [...texts.keys()].sort()) {
    if (path !== checkRecordFile) hash.update(JSON.stringify([path, texts.get(path)]));
  }
  return hash.digest('hex');
}
