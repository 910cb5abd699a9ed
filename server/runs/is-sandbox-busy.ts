import { SandboxBusy } from '#sandbox';

/** Whether the sandbox said that its queue is full. */
export function isSandboxBusy(error: unknown): boolean {
  return error instanceof SandboxBusy;
}
