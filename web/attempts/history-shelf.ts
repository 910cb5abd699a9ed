/** Where histories of changes lie on this device between two openings: all files of one attempt together. */
import { findCopy, forgetCopy, keepCopy } from '../ui/device-copies.ts';

export type HistoryShelf = {
  put: (histories: Record<string, unknown>) => Promise<void>;
  find: () => Promise<unknown>;
};

const keyOf = (owner: string) => `undo:${owner}`;

/** @param owner an attempt's id, or the trial that has none */
export function openHistoryShelf(owner: string): HistoryShelf {
  return {
    put: (histories) => keepCopy(keyOf(owner), histories),
    find: () => findCopy(keyOf(owner)),
  };
}

/** @param owner as above; does nothing where nothing lies */
export function forgetHistory(owner: string): Promise<void> {
  return forgetCopy(keyOf(owner));
}
