/** Knows who has each tool, and who is waiting for it. */
export class ToolPool {
  constructor(tools) {
  }

  borrow(tool, member) {
  }

  giveBack(tool) {
  }

  leave(tool, member) {
  }

  loans() {
  }
}
