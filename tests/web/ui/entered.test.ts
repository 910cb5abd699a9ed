import { beforeEach, expect, test, vi } from 'vitest';
import { stubDeviceStorage } from '#tests/support/device-storage.ts';
import { findBeside, rememberBeside, rememberEntered } from '#web/ui/entered.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubDeviceStorage();
  return () => vi.unstubAllGlobals();
});

test('the session where one is, is known on this device until one leaves it', () => {
  rememberBeside({ sessionId: 'a' });
  expect(findBeside()).toEqual({ sessionId: 'a' });
  rememberBeside(null);
  expect(findBeside()).toBeNull();
});

test('whoever signs out leaves nothing of it on the device', () => {
  rememberEntered(true);
  rememberBeside({ sessionId: 'a' });
  rememberEntered(false);
  expect([...kept]).toEqual([]);
});

test('what somebody else wrote there is no session', () => {
  kept.set('kodlugn.beside', '{');
  expect(findBeside()).toBeNull();
});
