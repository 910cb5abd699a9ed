/**
 * What is written in a form beside the code (a note, an answer), kept on this device until the server has it: a page
 * that is closed without contact loses none of it.
 */
import { useState } from 'react';
import { useKept } from './use-kept.ts';
import type { Workspace } from './workspace-controller.ts';

const keyOf = (attemptId: string, name: string) => `kodlugn.unsaved.${attemptId}.${name}`;

/** What lies on the device, when it has the shape of `start`; else null. */
export function readUnsaved<Value extends object>(
  attemptId: string,
  name: string,
  start: Value,
): Value | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(attemptId, name)) ?? 'null');
    return kept !== null && hasShapeOf(start, kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether it is on the device now: a browser may have no storage. */
export function keepUnsaved(attemptId: string, name: string, value: object): boolean {
  try {
    localStorage.setItem(keyOf(attemptId, name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forgetUnsaved(attemptId: string, name: string): void {
  try {
    localStorage.removeItem(keyOf(attemptId, name));
  } catch {
    // Without storage nothing lies there.
  }
}

function hasShapeOf<Value extends object>(start: Value, kept: unknown): kept is Value {
  if (typeof kept !== 'object' || kept === null) return false;
  const found = Object.entries(kept);
  return Object.entries(start).every(([name, value]) =>
    found.some(
      ([other, there]) =>
        other === name && typeof there === typeof value && Array.isArray(there) === Array.isArray(value),
    ),
  );
}

export type Unsaved<Value> = {
  value: Value;
  set: (next: Value) => void;
  /** The server has this value: what is on the device goes, unless more was written meanwhile. */
  confirmSaved: (saved: Value) => void;
  /** `device`: the server does not have it, this device does. `page`: neither has. */
  keptOn: 'server' | 'device' | 'page';
};

/** State of a form that survives the panel, and the page. */
export function useUnsaved<Value extends object>(
  workspace: Workspace,
  name: string,
  start: Value,
): Unsaved<Value> {
  const { attemptId } = workspace.record.get().attempt;
  const [found] = useState(() => readUnsaved(attemptId, name, start));
  const [kept, setKept] = useKept<{ value: Value; keptOn: Unsaved<Value>['keptOn'] }>(workspace, name, {
    value: found ?? start,
    keptOn: found ? 'device' : 'server',
  });
  return {
    ...kept,
    set: (value) => setKept({ value, keptOn: keepUnsaved(attemptId, name, value) ? 'device' : 'page' }),
    confirmSaved(saved) {
      const there = readUnsaved(attemptId, name, start);
      if (there && JSON.stringify(there) !== JSON.stringify(saved)) return;
      forgetUnsaved(attemptId, name);
      setKept({ value: saved, keptOn: 'server' });
    },
  };
}
