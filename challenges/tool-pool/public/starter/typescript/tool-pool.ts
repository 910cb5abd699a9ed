type Loan = { tool: string; member: string };

/** Knows who has each tool, and who is waiting for it. */
export class ToolPool {
  constructor(tools: string[]) {
  }

  borrow(tool: string, member: string): boolean {
    return false;
  }

  giveBack(tool: string): string | null {
    return null;
  }

  leave(tool: string, member: string): boolean {
    return false;
  }

  loans(): Iterable<Loan> {
    return [];
  }
}
