export class ToolPool {
  /** Tool -> members. The first one has the tool, the others wait. */
  #lines;

  constructor(tools) {
    this.#lines = new Map(tools.map((tool) => [tool, []]));
  }

  #line(tool) {
    const line = this.#lines.get(tool);
    if (!line) throw new RangeError(tool);
    return line;
  }

  borrow(tool, member) {
    const line = this.#line(tool);
    if (!line.includes(member)) line.push(member);
    return line[0] === member;
  }

  giveBack(tool) {
    const line = this.#line(tool);
    line.shift();
    return line[0] ?? null;
  }

  leave(tool, member) {
    const line = this.#line(tool);
    const place = line.indexOf(member);
    if (place < 1) return false;
    line.splice(place, 1);
    return true;
  }

  *loans() {
    for (const [tool, [member]] of this.#lines) {
      if (member) yield { tool, member };
    }
  }
}
