export class ToolPool {
  constructor(tools) {
    this.lines = {};
    for (const tool of tools) this.lines[tool] = { member: null, queue: [] };
  }

  get(tool) {
    if (!Object.hasOwn(this.lines, tool)) throw new RangeError('unknown tool');
    return this.lines[tool];
  }

  borrow(tool, member) {
    const line = this.get(tool);
    if (line.member === null) line.member = member;
    else if (line.member !== member && !line.queue.includes(member)) line.queue.push(member);
    return line.member === member;
  }

  giveBack(tool) {
    const line = this.get(tool);
    line.member = line.queue.pop() ?? null;
    return line.member;
  }

  leave(tool, member) {
    const line = this.get(tool);
    if (!line.queue.includes(member)) return false;
    line.queue = line.queue.filter((name) => name !== member);
    return true;
  }

  loans() {
    return Object.entries(this.lines)
      .filter(([, line]) => line.member !== null)
      .map(([tool, line]) => ({ tool, member: line.member }));
  }
}
