export class ToolPool {
  lines = new Map<string, string[]>();

  constructor(tools: string[]) {
    for (const tool of tools) this.lines.set(tool, []);
  }

  borrow(tool: string, member: string) {
    this.lines.get(tool)!.push(member);
  }

  giveBack(tool: string) {
    this.lines.get(tool)!.shift();
  }

  leave(tool: string, member: string) {
    this.lines.set(tool, this.lines.get(tool)!.filter((other) => other !== member));
  }

  loans() {
    return this.lines;
  }
}
