let lines = {};

export class ToolPool {
  constructor(tools) {
    lines = {};
    for (const tool of tools) lines[tool] = { member: null, queue: [] };
  }

  get(tool) {
    if (!Object.hasOwn(lines, tool)) throw new RangeError('unknown tool');
    return lines[tool];
  }

  borrow(tool, member) {
    const line = this.get(tool);
    if (line.member === null) line.member = member;
    else if (line.member !== member && !line.queue.includes(member)) line.queue.push(member);
    return line.member === member;
  }

  giveBack(tool) {
    const line = this.get(tool);
    line.member = line.queue.shift() ?? null;
    return line.member;
  }

  leave(tool, member) {
    const line = this.get(tool);
    if (!line.queue.includes(member)) return false;
    line.queue = line.queue.filter((name) => name !== member);
    return true;
  }

  loans() {
    return Object.entries(lines)
      .filter(([, line]) => line.member !== null)
      .map(([tool, line]) => ({ tool, member: line.member }));
  }
}
