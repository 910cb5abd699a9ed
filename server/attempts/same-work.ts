import { isDeepStrictEqual } from 'node:util';
import type { Work } from './attempts.contract.ts';

/** Whether two pieces of work hold the same, whatever the order of their files. */
export function isSameWork(a: Work, b: Work): boolean {
  return (
    a.language === b.language &&
    isDeepStrictEqual(a.files, b.files) &&
    isDeepStrictEqual(a.answers, b.answers)
  );
}
