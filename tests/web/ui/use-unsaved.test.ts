/** What waits in a form on the device: it is there again, and nothing else is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { hasUnsaved, isWords, keepUnsaved, readUnsaved } from '#web/ui/use-unsaved.ts';
import { listFiles, readSource } from '../../support/source-files.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
});

const one = { from: 'noor', name: 'note.one' };
const two = { from: 'noor', name: 'note.two' };

test('what is written is there again under its own name, until it has arrived', () => {
  keepUnsaved(one, 'mina ord');
  expect([readUnsaved(one, isWords), readUnsaved(two, isWords)]).toEqual(['mina ord', null]);
  expect([hasUnsaved(one), hasUnsaved(two)]).toEqual([true, false]);
  keepUnsaved(one, null);
  expect([...kept]).toEqual([]);
});

test('words that were taken away are something that is not saved, too', () => {
  keepUnsaved(one, '');
  expect(readUnsaved(one, isWords)).toBe('');
});

test('somebody else at the same device meets none of them, and nobody unknown leaves any', () => {
  keepUnsaved(one, 'mina ord');
  expect(readUnsaved({ ...one, from: 'lo' }, isWords)).toBeNull();
  keepUnsaved({ ...one, from: '' }, 'någons ord');
  expect([...kept.keys()]).toEqual(['kodlugn.form.noor.note.one']);
});

test.each(['{', '7', '{"words":"x"}'])(
  'what is no such value on the device (%s) is as if it were not there',
  (text) => {
    kept.set('kodlugn.form.noor.note.one', text);
    expect(readUnsaved(one, isWords)).toBeNull();
  },
);

test('a browser that keeps nothing stops nobody from writing', () => {
  const refuses = () => {
    throw new Error('no storage');
  };
  vi.stubGlobal('localStorage', { getItem: refuses, setItem: refuses, removeItem: refuses });
  keepUnsaved(one, 'mina ord');
  expect(readUnsaved(one, isWords)).toBeNull();
});

test('each form keeps words under the name of who writes them: somebody else at the same device meets none', () => {
  const sources = listFiles(/^web\/.*\.tsx?$/)
    .map((path) => ({ path, text: readSource(path) }))
    .filter(({ path, text }) => path !== 'web/ui/use-unsaved.ts' && /\{ from[:,][^}]*\bname:/.test(text));
  expect(sources.length).toBeGreaterThan(30);
  const known = /\b(useWriter|useOwnWriter)\(\)|from: 'company-link'/;
  expect(sources.filter(({ text }) => !known.test(text)).map(({ path }) => path)).toEqual([]);
});

test('what is sent from such a form is the same thing when it is sent again, also after a reload', () => {
  const forms = listFiles(/^web\/.*\.tsx$/).filter((path) =>
    /\buse(Unsaved|Fields)\(/.test(readSource(path)),
  );
  expect(forms.length).toBeGreaterThan(20);
  // An id of its own in each rendering, or each press, makes two of what was sent twice.
  expect(forms.filter((path) => readSource(path).includes('randomUUID'))).toEqual([]);
});
