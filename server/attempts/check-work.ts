import type { Challenge } from '../challenges/challenge-library.ts';
import { AppError } from '../errors.ts';
import { sourceBytes } from '../runs/source-limit.ts';
import type { Work } from './attempts.contract.ts';

type Languages = { manifest: Pick<Challenge['manifest'], 'languages'> };

/** Work that is to be run: the chosen language's editable files, not too large. @throws as checkText, source-too-large */
export function checkWork(challenge: Languages, { language, files }: Work): void {
  const entry = challenge.manifest.languages[language];
  if (!entry) throw new AppError('language-unknown', { language });
  checkText(files, entry.editable);
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > sourceBytes) {
    const [file = ''] = Object.keys(files).sort((a, b) => sizeOf(files[b]) - sizeOf(files[a]));
    throw new AppError('source-too-large', { file, bytes, limit: sourceBytes });
  }
}

/**
 * A draft: may hold the editable files of every language of the challenge. Without the challenge, because it is
 * withheld now, the text is kept all the same: it may come back.
 * @throws as checkText, source-too-large
 */
export function checkDraft(challenge: Languages | undefined, { language, files }: Work): void {
  const languages = challenge?.manifest.languages;
  if (languages && !languages[language]) throw new AppError('language-unknown', { language });
  checkText(
    files,
    languages ? Object.values(languages).flatMap(({ editable }) => editable) : Object.keys(files),
  );
  for (const [file, text] of Object.entries(files)) {
    const bytes = Buffer.byteLength(text);
    if (bytes > sourceBytes) throw new AppError('source-too-large', { file, bytes, limit: sourceBytes });
  }
}

const sizeOf = (text = '') => Buffer.byteLength(text);

/** @throws file-unknown, source-has-nul */
function checkText(files: Work['files'], editable: string[]): void {
  for (const [file, text] of Object.entries(files)) {
    if (!editable.includes(file)) throw new AppError('file-unknown', { file });
    const nulAt = text.indexOf('\0');
    if (nulAt >= 0)
      throw new AppError('source-has-nul', { file, line: text.slice(0, nulAt).split('\n').length });
  }
}
