class NoSuchTool extends RangeError {
  constructor(tool: string) {
    super(`No tool called "${tool}"`);
    this.name = 'RangeError';
  }
}

class Tool {
  public borrower: string | null = null;
  private queue: string[] = [];

  constructor(readonly name: string) {}

  borrow(member: string): boolean {
    this.borrower ??= member;
    if (this.borrower === member) return true;
    if (!this.queue.includes(member)) this.queue.push(member);
    return false;
  }

  giveBack(): string | null {
    this.borrower = this.queue.shift() ?? null;
    return this.borrower;
  }

  leave(member: string): boolean {
    const before = this.queue.length;
    this.queue = this.queue.filter((other) => other !== member);
    return this.queue.length !== before;
  }
}

export class ToolPool implements Iterable<{ tool: string; member: string }> {
  private tools: Tool[];

  constructor(tools: string[]) {
    this.tools = tools.map((name) => new Tool(name));
  }

  private tool(name: string): Tool {
    const tool = this.tools.find((candidate) => candidate.name === name);
    if (!tool) throw new NoSuchTool(name);
    return tool;
  }

  borrow = (tool: string, member: string) => this.tool(tool).borrow(member);
  giveBack = (tool: string) => this.tool(tool).giveBack();
  leave = (tool: string, member: string) => this.tool(tool).leave(member);
  loans = () => this;

  *[Symbol.iterator]() {
    for (const { name, borrower } of this.tools) if (borrower !== null) yield { tool: name, member: borrower };
  }
}
