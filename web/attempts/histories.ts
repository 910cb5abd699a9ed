/**
 * One history of changes per file, under every view of the code: undo leads back over what was written in the editor,
 * in the text area, and before a reload. Kept on this device alone, bounded, and gone at signing out.
 */
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import {
  createFileHistory,
  type FileHistory,
  type HistoryStep,
  readHistory,
} from '../editor/file-history.ts';
import type { Clock } from './clock.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { HistoryShelf } from './history-shelf.ts';
import { workToRun } from './work.ts';

export type Histories = {
  undo: (file: string) => HistoryStep | null;
  redo: (file: string) => HistoryStep | null;
  keepNow: () => void;
  close: () => void;
  /** Ends without keeping: the person has removed what was written. */
  abandon: () => void;
};

export const historyDelay = 1_000;

export async function openHistories(parts: {
  shelf: HistoryShelf;
  draft: DraftKeeper;
  challenge: ChallengeForCandidate;
  clock: Clock;
}): Promise<Histories> {
  const { shelf, draft, challenge, clock } = parts;
  const kept = recordOf(await shelf.find().catch(() => undefined));
  const histories = new Map<string, FileHistory>();
  let timer: (() => void) | null = null;

  /** Whoever changed the draft - letters, another version, another language - it is heard of here. */
  function listen(): void {
    const { work } = draft.get();
    for (const [file, text] of Object.entries({ ...workToRun(work, challenge).files, ...work.files })) {
      const known = histories.get(file);
      if (known) known.write(text);
      else histories.set(file, createFileHistory(text, readHistory(kept[file])));
    }
  }

  function keepNow(): void {
    timer?.();
    timer = null;
    const all = [...histories].map(([file, history]) => [file, history.keep()] as const);
    // Histories of files that do not lie open (another language) stay as they were.
    void shelf.put({ ...kept, ...Object.fromEntries(all) }).catch(() => undefined);
  }

  function end(): void {
    letGo();
    timer?.();
    timer = null;
  }

  listen();
  const letGo = draft.subscribe(() => {
    listen();
    timer ??= clock.after(historyDelay, keepNow);
  });
  return {
    undo: (file) => histories.get(file)?.undo() ?? null,
    redo: (file) => histories.get(file)?.redo() ?? null,
    keepNow,
    close() {
      // Nothing was written: what lies there is as good.
      if (timer) keepNow();
      end();
    },
    abandon: end,
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
