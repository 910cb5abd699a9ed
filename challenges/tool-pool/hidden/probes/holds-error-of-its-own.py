from collections import deque


class UnknownTool(ValueError):
    pass


class ToolPool:
    def __init__(self, tools):
        self._lines = {tool: deque() for tool in tools}

    def _line(self, tool):
        if tool not in self._lines:
            raise UnknownTool(tool)
        return self._lines[tool]

    def borrow(self, tool, member):
        line = self._line(tool)
        if member not in line:
            line.append(member)
        return line[0] == member

    def give_back(self, tool):
        line = self._line(tool)
        if line:
            line.popleft()
        return line[0] if line else None

    def leave(self, tool, member):
        line = self._line(tool)
        if member not in line or line[0] == member:
            return False
        line.remove(member)
        return True

    def loans(self):
        return ({"tool": tool, "member": line[0]} for tool, line in self._lines.items() if line)
