/** Somebody who works here enters on a device where somebody else was. */
import { afterEach, expect, test, vi } from 'vitest';
import { arriveAsStaff } from '#web/accounts/arrive-as-staff.ts';

afterEach(() => vi.unstubAllGlobals());

const staffWords = `kodlugn.form.${crypto.randomUUID()}.goal.new`;
const words = { 'kodlugn.form.own.lo.headline.new': '"Rust"', [staffWords]: '"Ett mål"' };

async function arriveWith(entered: 'yes' | 'staff' | null): Promise<Record<string, unknown>> {
  const kept: Record<string, unknown> = { ...words, 'kodlugn.comfort': '{}' };
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

test.each(['yes', 'staff', null] as const)(
  'words that a candidate did not send are gone, own words wait, and how things look stays (the device knew: %s)',
  async (entered) => {
    expect(await arriveWith(entered)).toEqual({
      [staffWords]: '"Ett mål"',
      'kodlugn.comfort': '{}',
      'kodlugn.entered': 'staff',
    });
  },
);
