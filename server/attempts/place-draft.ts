/**
 * Where a saved text goes, so that two open places never cost anybody a text.
 *
 * | the text grew from | it goes |
 * |---|---|
 * | what is the draft now | in its place: it was made with that text in view |
 * | what the same writer's draft grew from (the answer to its last save never arrived) | in its place |
 * | something older | beside: in the place of what the same writer kept from there, else in a place of its own |
 *
 * A save that was overtaken on its way by a later one of its writer replaces nothing.
 */
import type { DraftRow } from './drafts.store.ts';

export type Save = { writerId: string; baseRevision: number; writerStep: number };
type Stored = Pick<DraftRow, 'draftId' | 'writerId' | 'revision' | 'grewFrom' | 'writerStep'>;

export type Place =
  | { to: 'current'; revision: number }
  | { to: 'beside'; draftId: string | undefined }
  | { to: 'nowhere'; keptDraftId: string | null };

export function placeDraft(save: Save, current: Stored | undefined, kept: Stored[]): Place {
  if (!current) return { to: 'current', revision: 1 };
  if (save.baseRevision === current.revision) return { to: 'current', revision: current.revision + 1 };
  if (continues(save, current)) {
    return wasOvertaken(save, current)
      ? { to: 'nowhere', keptDraftId: null }
      : { to: 'current', revision: current.revision + 1 };
  }
  const own = kept.find((draft) => continues(save, draft));
  if (own && wasOvertaken(save, own)) return { to: 'nowhere', keptDraftId: own.draftId };
  return { to: 'beside', draftId: own?.draftId };
}

/** The same writer, going on from the same revision: its text holds what that draft held, and more. */
function continues(save: Save, draft: Stored): boolean {
  return draft.writerId === save.writerId && draft.grewFrom === save.baseRevision;
}

/** Only where the writer counts its saves: one that does not sends 0 each time. */
function wasOvertaken(save: Save, draft: Stored): boolean {
  return save.writerStep > 0 && save.writerStep < draft.writerStep;
}
