import { expect, test, vi } from 'vitest';
import { forgetUnsent } from '#web/ui/forget-unsent.ts';

test('at signing out no words to somebody are left for the next one, and how things look stays', () => {
  const storage: Record<string, unknown> = {};
  Object.defineProperty(storage, 'removeItem', { value: (key: string) => delete storage[key] });
  const keys = [
    'comfort',
    'talk.1',
    'review.1',
    'review.1.apart',
    'thread.noor.lo',
    'form.rubric',
    'tried.words',
  ];
  for (const key of keys) storage[`kodlugn.${key}`] = '{}';
  vi.stubGlobal('localStorage', storage);
  forgetUnsent();
  vi.unstubAllGlobals();
  expect(Object.keys(storage)).toEqual(['kodlugn.comfort', 'kodlugn.tried.words']);
});
