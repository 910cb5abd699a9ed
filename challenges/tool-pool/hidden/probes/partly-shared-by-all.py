class ToolPool:
    lines = {}

    def __init__(self, tools):
        for tool in tools:
            self.lines.setdefault(tool, [])
        self.tools = tools

    def borrow(self, tool, member):
        if tool not in self.tools:
            raise ValueError(tool)
        line = self.lines[tool]
        if member not in line:
            line.append(member)
        return line[0] == member

    def give_back(self, tool):
        if tool not in self.tools:
            raise ValueError(tool)
        line = self.lines[tool]
        if line:
            line.pop(0)
        return line[0] if line else None

    def leave(self, tool, member):
        if tool not in self.tools:
            raise ValueError(tool)
        line = self.lines[tool]
        if member in line[1:]:
            line.remove(member)
            return True
        return False

    def loans(self):
        return [{"tool": tool, "member": self.lines[tool][0]} for tool in self.tools if self.lines[tool]]
