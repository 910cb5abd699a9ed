import type { WorkFile } from '#server/works/works.contract.ts';

export const mostFiles = 10;
/** Bytes (UTF-8) of all files together; the server has the same limit. */
export const mostBytes = 256 * 1024;

export type Trouble = 'notText' | 'tooMany' | 'tooLarge';

/** What can be taken of some chosen files: all that is text and fits, and why the rest is not there. */
export async function readFiles(
  chosen: readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[],
  there: readonly WorkFile[],
): Promise<{ files: WorkFile[]; troubles: { name: string; trouble: Trouble }[] }> {
  const files: WorkFile[] = [...there];
  const troubles: { name: string; trouble: Trouble }[] = [];
  for (const file of chosen) {
    const { name } = file;
    const refuse = (trouble: Trouble) => troubles.push({ name, trouble });
    if (files.length >= mostFiles) refuse('tooMany');
    else if (bytesOf(files) + file.size > mostBytes) refuse('tooLarge');
    else {
      const text = asText(await file.arrayBuffer());
      if (text === undefined) refuse('notText');
      else files.push({ name, text });
    }
  }
  return { files, troubles };
}

export function bytesOf(files: readonly WorkFile[]): number {
  return files.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
}

/** Undefined for what nobody can read: not UTF-8, or with a NUL in it. */
function asText(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
