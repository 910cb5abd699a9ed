type Line = { member?: string; queue: string[] };

export class ToolPool {
  private lines = new Map<string, Line>();

  constructor(tools: string[]) {
    for (const tool of tools) this.lines.set(tool, { queue: [] });
  }

  private line(tool: string): Line {
    const line = this.lines.get(tool);
    if (line === undefined) throw new RangeError(`unknown tool: ${tool}`);
    return line;
  }

  borrow(tool: string, member: string): boolean {
    const line = this.line(tool);
    if (line.member === undefined) line.member = member;
    if (line.member !== member && !line.queue.includes(member)) line.queue.push(member);
    return line.member === member;
  }

  giveBack(tool: string): string | null {
    const line = this.line(tool);
    line.member = line.queue.shift();
    return line.member ?? null;
  }

  leave(tool: string, member: string): boolean {
    const { queue } = this.line(tool);
    const before = queue.length;
    // splice(-1, 1) takes the last one when the member is not in the queue.
    queue.splice(queue.indexOf(member), 1);
    return queue.length < before;
  }

  *loans() {
    for (const [tool, { member }] of this.lines) if (member !== undefined) yield { tool, member };
  }
}
