/** What both views of code take: Monaco and the plain text area are equal over it. */
import type { Language } from '#server/challenges/challenges.contract.ts';

export type CodeViewProps = {
  /** Names the challenge and the file, for a screen reader. */
  label: string;
  language: Language;
  fileName: string;
  text: string;
  isEditable: boolean;
  /** Set while the code is asked to take the focus; `place`, 1-based, when the caret is to stand somewhere else. */
  caret: { place: { line: number; column: number } | null } | null;
  onCaretTaken: () => void;
  onChange: (text: string) => void;
  /** Id of the line that tells how Tab works here. */
  describedBy?: string | undefined;
};
