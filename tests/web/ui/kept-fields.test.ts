/** Words that wait over a reload: what they grew from waits with them, and what has arrived waits no more. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { ApiError } from '#web/api.ts';
import { useFields } from '#web/ui/use-fields.ts';
import { useSentId } from '#web/ui/use-sent-id.ts';
import { isWords, keepUnsaved, readUnsaved, useUnsaved, whenArrived } from '#web/ui/use-unsaved.ts';
import { listFiles, readSource } from '../../support/source-files.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
});

const keptAs = { from: 'noor', name: 'company.1' };
const empty = { nextStep: '', place: '', on: null as string | null };

/** Opens a page, and gives what its hook gives: as at the first drawing, and gone thereafter. */
function open<Value>(useHook: () => Value): Value {
  const given: Value[] = [];
  renderToStaticMarkup(
    createElement(() => {
      given.push(useHook());
      return null;
    }),
  );
  return given.at(-1) as Value;
}

const openForm = (server: typeof empty, options: { revision?: number; isNew?: boolean }) =>
  open(() => useFields(keptAs, server, { ...empty, on: null }, options));

test('words kept over a reload are sent as grown from what they grew from, where they would hide a colleague’s', () => {
  openForm({ ...empty, nextStep: 'Ring' }, { revision: 4 }).change({ nextStep: 'Mejla' });
  const again = openForm({ ...empty, nextStep: 'Besök' }, { revision: 5 });
  expect([again.fields.nextStep, again.revision]).toEqual(['Mejla', 4]);
});

test('they are sent as grown from the newest where they hide nothing: another field, the same words, or none', () => {
  openForm({ ...empty, nextStep: 'Ring' }, { revision: 4 }).change({ nextStep: 'Mejla' });
  const others = [{ nextStep: 'Ring', place: 'Umeå' }, { nextStep: '' }];
  const again = others.map((part) => openForm({ ...empty, ...part }, { revision: 5 }));
  expect(again.map(({ fields, revision }) => [fields.nextStep, fields.place, revision])).toEqual([
    ['Mejla', 'Umeå', 5],
    ['Mejla', '', 5],
  ]);
  expect(openForm({ ...empty, nextStep: 'Mejla' }, { revision: 5 }).revision).toBe(5);
});

test('what has arrived waits no more, though the page was left; what was refused does', async () => {
  const form = openForm(empty, { revision: 4 });
  form.change({ nextStep: 'Mejla' });
  const sent = { ...empty, nextStep: 'Mejla' };
  const refused = Promise.reject(new ApiError('company-changed', {}, 409, ''));
  form.whenArrived(refused, sent);
  await refused.catch(() => undefined);
  expect(kept.size).toBe(2);
  const arrived = Promise.resolve();
  form.whenArrived(arrived, sent);
  await arrived;
  expect([...kept]).toEqual([]);
});

test('own words that arrive after the page was left take no newer words of the same form with them', async () => {
  const words = () => open(() => useUnsaved(keptAs, '', isWords));
  const left = words();
  left.write('Ett');
  const sending = Promise.resolve();
  whenArrived(sending, () => left.beginAnew('Ett'));
  words().write('Ett till');
  await sending;
  expect(readUnsaved(keptAs, isWords)).toBe('Ett till');
});

test('a new form begins again with the day that it began with, once something is written', () => {
  const tuesday = openForm({ ...empty, on: '2026-12-01' }, { isNew: true });
  expect(openForm({ ...empty, on: '2026-12-02' }, { isNew: true }).fields.on).toBe('2026-12-02');
  tuesday.change({ nextStep: 'Talade om i dag' });
  const { fields } = openForm({ ...empty, on: '2026-12-02' }, { isNew: true });
  expect(fields).toEqual({ ...empty, nextStep: 'Talade om i dag', on: '2026-12-01' });
});

test('what is sent again after a reload has the same id, until it has arrived or is other words', () => {
  const sender = () => open(() => useSentId(keptAs));
  const first = sender().idOf({ text: 'Ett' });
  expect(sender().idOf({ text: 'Ett' })).toBe(first);
  expect(sender().idOf({ text: 'Två' })).not.toBe(first);
  const second = sender().idOf({ text: 'Två' });
  sender().hasArrived();
  expect(sender().idOf({ text: 'Två' })).not.toBe(second);
});

test('with no room on the device nothing older comes back as what was written last', () => {
  keepUnsaved(keptAs, 'det äldre');
  vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  keepUnsaved(keptAs, 'det nyare');
  expect(readUnsaved(keptAs, isWords)).toBeNull();
});

test('no form is told by a press alone that its words have arrived: it hears nothing when the page is left', () => {
  const sources = listFiles(/^web\/.*\.tsx$/).map((path) => ({ path, text: readSource(path) }));
  const told = /onSuccess: \(\) => unsaved\./;
  expect(sources.filter(({ text }) => told.test(text)).map(({ path }) => path)).toEqual([]);
});
