import { AppError } from '../errors.ts';

export type WhyNotReadable = {
  /**
   * open, close: half of a pair of brackets or quotation marks is missing. name: nothing has that name.
   * value, value-in-python: it can be read, but is no value. line: anything else about that line.
   */
  reason: 'open' | 'close' | 'name' | 'value' | 'value-in-python' | 'line';
  /** In what the person typed; 1-based. */
  line: number;
  /** The bracket, name or line that it is about: the person's own words, said back to them alone. */
  text: string;
  /** What would make a pair of it; empty for other reasons. */
  missing?: string;
};

const longestText = 80;

/** Own input that cannot be read, with what a sentence needs to say where and why. */
export function inputNotReadable({ reason, line, text, missing = '' }: WhyNotReadable): AppError {
  const shown = text.trim().split('\n')[0] ?? '';
  const cut = shown.length > longestText ? `${shown.slice(0, longestText)}…` : shown;
  return new AppError('input-not-readable', { reason, line, text: cut, missing });
}
