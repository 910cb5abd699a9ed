/** What both views of code take: Monaco and the plain text area are equal over it. */
import type { Language } from '#server/challenges/challenges.contract.ts';

export type CodeViewProps = {
  /** Names the challenge and the file, for a screen reader. */
  label: string;
  language: Language;
  fileName: string;
  text: string;
  isEditable: boolean;
  /** Where the caret was asked to stand, 1-based; a new object for each time it is asked. */
  caret: { line: number; column: number } | null;
  onChange: (text: string) => void;
  /** Id of the line that tells how Tab works here. */
  describedBy?: string | undefined;
};
