class ToolPool:
    def __init__(self, tools):
        self.holder = dict.fromkeys(tools)
        self.waiting = {tool: [] for tool in tools}

    def borrow(self, tool, member):
        if tool not in self.holder:
            raise ValueError(tool)
        if self.holder[tool] in (None, member):
            self.holder[tool] = member
            return True
        if member not in self.waiting[tool]:
            self.waiting[tool].append(member)
        return False

    def give_back(self, tool):
        if tool not in self.holder:
            raise ValueError(tool)
        self.holder[tool] = self.waiting[tool].pop() if self.waiting[tool] else None
        return self.holder[tool]

    def leave(self, tool, member):
        if tool not in self.holder:
            raise ValueError(tool)
        if member in self.waiting[tool]:
            self.waiting[tool].remove(member)
            return True
        return False

    def loans(self):
        for tool, member in self.holder.items():
            if member is not None:
                yield {"tool": tool, "member": member}
