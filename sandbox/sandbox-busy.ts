/** The queue is full: the tenant's own, or the whole sandbox's. Nothing was run. */
export class SandboxBusy extends Error {
  readonly whose: 'tenant' | 'all';
  constructor(whose: 'tenant' | 'all') {
    super(`The queue of the sandbox is full (${whose}).`);
    this.name = 'SandboxBusy';
    this.whose = whose;
  }
}
