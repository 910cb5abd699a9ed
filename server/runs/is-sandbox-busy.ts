import { hardLimits, SandboxBusy } from '#sandbox';

/** Whether the sandbox said that its queue is full. */
export function isSandboxBusy(error: unknown): boolean {
  return error instanceof SandboxBusy;
}

/** How many are ahead, at least, of a run that found the queue full. */
export function placeBehind(busy: unknown): number {
  const isAll = busy instanceof SandboxBusy && busy.whose === 'all';
  return isAll ? hardLimits.queuedInAll : hardLimits.queuedPerTenant;
}
