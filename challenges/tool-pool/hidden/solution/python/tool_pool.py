class ToolPool:
    def __init__(self, tools):
        # Tool -> members. The first one has the tool, the others wait.
        self._lines = {tool: [] for tool in tools}

    def _line(self, tool):
        if tool not in self._lines:
            raise ValueError(tool)
        return self._lines[tool]

    def borrow(self, tool, member):
        line = self._line(tool)
        if member not in line:
            line.append(member)
        return line[0] == member

    def give_back(self, tool):
        line = self._line(tool)
        del line[:1]
        return line[0] if line else None

    def leave(self, tool, member):
        line = self._line(tool)
        if member not in line[1:]:
            return False
        line.remove(member)
        return True

    def loans(self):
        for tool, line in self._lines.items():
            if line:
                yield {"tool": tool, "member": line[0]}
