/** What both views of code take: Monaco and the plain text area are equal over it. */
import type { Language } from '#server/challenges/challenges.contract.ts';

/** What is selected, in letters from the beginning, and the first line in sight, from 1. */
export type CodePlace = { start: number; end: number; topLine: number };

/** Chosen under Utseende. */
export type CodeHabits = { wrapsLines: boolean; caretBlinks: boolean; tabIndents: boolean };

/** A shape beside a line's number; words about it stand below the code. */
export type LineMark = { line: number; shape: 'problem' | 'match' };

/** The caret is to stand somewhere else, 1-based or in letters from the beginning; null leaves it. */
export type CaretRequest = {
  place: { line: number; column: number } | { start: number; end: number } | null;
  takesFocus: boolean;
};

export type CodeViewProps = {
  /** Names the challenge and the file, for a screen reader. */
  label: string;
  language: Language;
  fileName: string;
  text: string;
  isEditable: boolean;
  habits: CodeHabits;
  marks: readonly LineMark[];
  /** Where the file was left, in whichever view; looked at when the file is opened. */
  placeOf: (fileName: string) => CodePlace | undefined;
  onPlace: (fileName: string, place: CodePlace) => void;
  /** Set while it is asked for and not done. */
  caret: CaretRequest | null;
  onCaretTaken: () => void;
  onChange: (text: string) => void;
  /** Ids of the lines that tell how Tab works here, and what is marked. */
  describedBy?: string | undefined;
};
