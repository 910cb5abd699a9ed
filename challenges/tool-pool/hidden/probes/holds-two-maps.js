class ToolPool {
  constructor(tools) {
    this.tools = tools.slice();
    this.holder = new Map();
    this.waiting = new Map(tools.map((tool) => [tool, []]));
  }

  check(tool) {
    if (!this.tools.includes(tool)) {
      throw new RangeError('There is no tool called ' + tool);
    }
  }

  borrow(tool, member) {
    this.check(tool);
    if (!this.holder.has(tool)) {
      this.holder.set(tool, member);
      return true;
    }
    if (this.holder.get(tool) === member) return true;
    const queue = this.waiting.get(tool);
    if (queue.indexOf(member) === -1) queue.push(member);
    return false;
  }

  giveBack(tool) {
    this.check(tool);
    const next = this.waiting.get(tool).shift();
    if (next === undefined) {
      this.holder.delete(tool);
      return null;
    }
    this.holder.set(tool, next);
    return next;
  }

  leave(tool, member) {
    this.check(tool);
    const queue = this.waiting.get(tool);
    const others = queue.filter((name) => name !== member);
    this.waiting.set(tool, others);
    return others.length < queue.length;
  }

  loans() {
    const result = [];
    for (const tool of this.tools) {
      if (this.holder.has(tool)) result.push({ tool, member: this.holder.get(tool) });
    }
    return result;
  }
}
