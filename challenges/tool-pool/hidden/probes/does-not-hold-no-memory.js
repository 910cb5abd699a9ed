export class ToolPool {
  constructor(tools) {
    const free = tools;
  }

  borrow(tool, member) {
    return free.includes(tool);
  }

  giveBack(tool) {
    return free.push(tool);
  }

  leave(tool, member) {
    return free.includes(member);
  }

  loans() {
    return free;
  }
}
