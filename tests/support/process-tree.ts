/** Looks at living processes through /proc (Linux). */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function readStatus(pid: number): { parent: number; isAlive: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(text)?.[1]), isAlive: !/^State:\s+Z/m.test(text) };
  } catch {
    // It ended while we looked.
    return undefined;
  }
}

/** Every process that descends from one, whatever its group. */
export function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = all.map(Number).filter((one) => readStatus(one)?.parent === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Waits at most 20 seconds, or as many milliseconds as said, for all of them to end. @returns those that still live. */
export async function stillLiving(pids: number[], longestMs = 20_000): Promise<number[]> {
  const living = () => pids.filter((pid) => readStatus(pid)?.isAlive);
  const until = Date.now() + longestMs;
  while (Date.now() < until && living().length > 0) await sleep(50);
  return living();
}
