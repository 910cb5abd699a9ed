/** The search in the file that lies open: begun from what is selected, and left with what was found selected. */
import { useState } from 'react';

type Range = { start: number; end: number };

export function useFinding(options: {
  text: string;
  selected: () => Range;
  select: (range: Range, takesFocus: boolean) => void;
}): {
  /** What to begin with; null while nothing is searched for. */
  finding: { words: string; at: number } | null;
  found: Range | null;
  open: () => void;
  show: (range: Range | null) => void;
  close: () => void;
} {
  const { text, selected, select } = options;
  const [finding, setFinding] = useState<{ words: string; at: number } | null>(null);
  const [found, setFound] = useState<Range | null>(null);
  return {
    finding,
    found,
    open() {
      const { start, end } = selected();
      const words = text.slice(start, end);
      setFinding({ words: words.includes('\n') ? '' : words, at: start });
    },
    show(range) {
      setFound(range);
      if (range) select(range, false);
    },
    close() {
      setFinding(null);
      setFound(null);
      select(found ?? selected(), true);
    },
  };
}
