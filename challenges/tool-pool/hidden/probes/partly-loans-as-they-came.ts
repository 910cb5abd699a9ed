export class ToolPool {
  out = new Map<string, string[]>();

  constructor(private tools: string[]) {}

  private line(tool: string) {
    if (!this.tools.includes(tool)) throw new RangeError(tool);
    return this.out.get(tool) ?? [];
  }

  borrow(tool: string, member: string) {
    const line = this.line(tool);
    if (!line.includes(member)) line.push(member);
    this.out.set(tool, line);
    return line[0] === member;
  }

  giveBack(tool: string) {
    const line = this.line(tool).slice(1);
    if (line.length > 0) this.out.set(tool, line);
    else this.out.delete(tool);
    return line[0] ?? null;
  }

  leave(tool: string, member: string) {
    const place = this.line(tool).indexOf(member);
    return place > 0 && this.line(tool).splice(place, 1).length === 1;
  }

  loans() {
    return [...this.out].map(([tool, [member]]) => ({ tool, member }));
  }
}
