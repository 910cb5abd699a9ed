import { vi } from 'vitest';

/**
 * What a browser keeps on a device, where a test has no browser: empty, and in place of `localStorage` until the next
 * call. Meant for a `beforeEach`.
 * @returns key -> text
 */
export function stubDeviceStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}
