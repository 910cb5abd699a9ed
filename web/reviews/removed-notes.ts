/** Notes as they stand on the page: one that is removed keeps its place while the page is open, so that it can come back. */
import type { ReviewText } from './fitting-text.ts';

type Note = ReviewText['notes'][number];
type NoteRow = { note: Note; isRemoved: boolean };
/** `at`: its place among all rows. In the order of their places. */
export type RemovedNote = { note: Note; at: number };

export function rowsOf(notes: Note[], removed: RemovedNote[]): NoteRow[] {
  const rows = notes.map((note): NoteRow => ({ note, isRemoved: false }));
  for (const { note, at } of removed)
    if (!notes.some(({ noteId }) => noteId === note.noteId)) rows.splice(at, 0, { note, isRemoved: true });
  return rows;
}

/** One is removed, or comes back to its place with the words it had. */
export function toggled(rows: NoteRow[], noteId: string): { notes: Note[]; removed: RemovedNote[] } {
  const next = rows.map((row) => (row.note.noteId === noteId ? { ...row, isRemoved: !row.isRemoved } : row));
  return {
    notes: next.flatMap(({ note, isRemoved }) => (isRemoved ? [] : [note])),
    removed: next.flatMap(({ note, isRemoved }, at) => (isRemoved ? [{ note, at }] : [])),
  };
}
