from collections import deque
from dataclasses import dataclass, field


@dataclass
class Tool:
    name: str
    holder: str | None = None
    waiting: deque = field(default_factory=deque)


class ToolPool:
    def __init__(self, tools):
        self.tools = [Tool(name) for name in tools]

    def find(self, name):
        for tool in self.tools:
            if tool.name == name:
                return tool
        raise ValueError(f"no tool called {name}")

    def borrow(self, tool, member):
        found = self.find(tool)
        if found.holder is None or found.holder == member:
            found.holder = member
            return True
        if member not in found.waiting:
            found.waiting.append(member)
        return False

    def give_back(self, tool):
        found = self.find(tool)
        found.holder = found.waiting.popleft() if found.waiting else None
        return found.holder

    def leave(self, tool, member):
        try:
            self.find(tool).waiting.remove(member)
        except ValueError:
            if any(one.name == tool for one in self.tools):
                return False
            raise
        return True

    def loans(self):
        return [
            {"tool": tool.name, "member": tool.holder} for tool in self.tools if tool.holder is not None
        ]
