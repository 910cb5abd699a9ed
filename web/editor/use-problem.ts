/**
 * The one problem that is marked in a file. By choice: never; once, when it is asked for; or after a rest in the
 * writing. What the last run said of this very text counts before what a parser reads.
 */
import { useEffect, useRef, useState } from 'react';
import type { Language } from '#server/challenges/challenges.contract.ts';
import type { ComfortChosen } from '../comfort/comfort-choices.ts';
import { lineOf } from './places.ts';
import type { Problem } from './problem-row.tsx';

/** A rest in the writing: before it nothing is marked that one is in the middle of. */
const rest = 1_000;

type Read = { text: string; fileName: string; at: number | null };

export function useProblem(options: {
  choice: ComfortChosen['problemMarks'];
  text: string;
  fileName: string;
  language: Language;
  /** 1-based line where the last run of this very text stopped. */
  lineOfRun: number | null;
}): { problem: Problem | null; isRead: boolean; ask: () => void } {
  const { choice, text, fileName, language, lineOfRun } = options;
  const [read, setRead] = useState<Read | null>(null);
  const latest = useRef(options);
  latest.current = options;

  async function look(): Promise<void> {
    const asked = latest.current;
    const { findProblem } = await import('./find-problem.ts');
    setRead({ text: asked.text, fileName: asked.fileName, at: findProblem(asked.text, asked.language) });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again after a rest in this text.
  useEffect(() => {
    if (choice !== 'always') return;
    const timer = setTimeout(() => void look(), rest);
    return () => clearTimeout(timer);
  }, [choice, text, fileName, language]);

  const isOfFile = read !== null && read.fileName === fileName;
  const isRead = isOfFile && read.text === text;
  const ask = () => void look();
  if (choice === 'never') return { problem: null, isRead: false, ask };
  // Asked for, it is about the text that was read then. While one types on, an earlier mark waits for the next rest.
  const at = isOfFile && (isRead || choice === 'always') ? read.at : null;
  if (lineOfRun !== null && (choice === 'always' || isRead))
    return { problem: { line: lineOfRun, of: 'run' }, isRead, ask };
  if (at !== null) return { problem: { line: lineOf(text, at), of: 'reading' }, isRead, ask };
  return { problem: null, isRead, ask };
}
