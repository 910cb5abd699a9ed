class ToolPool:
    """Knows who has each tool, and who is waiting for it."""

    def __init__(self, tools):
        pass

    def borrow(self, tool, member):
        pass

    def give_back(self, tool):
        pass

    def leave(self, tool, member):
        pass

    def loans(self):
        pass
