/**
 * Which tabs of this browser are writing at this moment. A lock with the writer's name is held as long as the tab
 * lives, so a text on the shelf whose lock is free belongs to a tab that was closed.
 */
const prefix = 'kodlugn-writer-';

export async function findLiveWriters(): Promise<string[]> {
  if (!('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

/** Held until what comes back is called, or the tab ends. */
export function holdWriter(writerId: string): () => void {
  if (!('locks' in navigator)) return () => {};
  let release = () => {};
  const untilReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(prefix + writerId, { ifAvailable: true }, () => untilReleased);
  return () => release();
}
