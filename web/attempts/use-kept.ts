import { useState } from 'react';
import type { Workspace } from './workspace-controller.ts';

const kept = new WeakMap<Workspace, Map<string, unknown>>();

/** State of a panel that is there again, with all that was written in it, when the panel is opened again. */
export function useKept<Value>(
  workspace: Workspace,
  name: string,
  start: Value,
): [value: Value, set: (next: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    const there = kept.get(workspace);
    return there?.has(name) ? (there.get(name) as Value) : start;
  });
  const set = (next: Value) => {
    const there = kept.get(workspace) ?? new Map<string, unknown>();
    kept.set(workspace, there.set(name, next));
    setValue(next);
  };
  return [value, set];
}
