/** Somebody who works here enters on a device where somebody else was. */
import { afterEach, expect, test, vi } from 'vitest';
import { arriveAsStaff } from '#web/accounts/arrive-as-staff.ts';

afterEach(() => vi.unstubAllGlobals());

async function arriveWith(entered: 'yes' | 'staff' | null): Promise<Record<string, unknown>> {
  const kept: Record<string, unknown> = { 'kodlugn.form.work': '{}', 'kodlugn.comfort': '{}' };
  if (entered) kept['kodlugn.entered'] = entered;
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => Object.assign(kept, { [key]: text }),
    removeItem: (key: string) => delete kept[key],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(kept, name, { value });
  vi.stubGlobal('localStorage', kept);
  const assign = vi.fn();
  vi.stubGlobal('location', { assign });
  await arriveAsStaff('/skrivbord');
  expect(assign.mock.calls).toEqual([['/skrivbord']]);
  return { ...kept };
}

test('words that a candidate did not send are gone, and how things look stays', async () => {
  expect(await arriveWith('yes')).toEqual({ 'kodlugn.comfort': '{}', 'kodlugn.entered': 'staff' });
});

test.each(['staff', null] as const)(
  'own words wait for the one whose sign-in had ended (the device knew: %s)',
  async (entered) => {
    expect(await arriveWith(entered)).toMatchObject({ 'kodlugn.form.work': '{}' });
  },
);
