type Entry = { tool: string; member: string };

/** Keeps one list of everybody who has or wants something, in the order they came. */
export class ToolPool {
  private entries: Entry[] = [];
  private tools: Set<string>;

  constructor(tools: string[]) {
    this.tools = new Set(tools);
  }

  private line(tool: string): Entry[] {
    if (!this.tools.has(tool)) throw new RangeError('unknown tool');
    return this.entries.filter((entry) => entry.tool === tool);
  }

  borrow(tool: string, member: string) {
    const line = this.line(tool);
    if (line.every((entry) => entry.member !== member)) {
      const entry = { tool, member };
      this.entries.push(entry);
      line.push(entry);
    }
    return line[0].member === member;
  }

  giveBack(tool: string) {
    const [current, next] = this.line(tool);
    this.entries = this.entries.filter((entry) => entry !== current);
    return next ? next.member : null;
  }

  leave(tool: string, member: string) {
    const found = this.line(tool).slice(1).find((entry) => entry.member === member);
    this.entries = this.entries.filter((entry) => entry !== found);
    return found !== undefined;
  }

  loans() {
    return [...this.tools].flatMap((tool) => this.line(tool).slice(0, 1));
  }
}
