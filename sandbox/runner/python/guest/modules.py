# The person's own files as modules, by plain or relative name, before anything of the library.

# Not for programs: the bridge to JavaScript, raw memory, and the interpreter's own tests.
REFUSED = {
    "js", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "micropip",
    "ctypes", "_ctypes", "_remote_debugging", "_xxtestfuzz", "xxsubtype", "faulthandler",
}  # fmt: skip
# Relative imports need a package above them: it is this one, and holds what stands beside.
BESIDE = "_beside"


class OwnSpec(ModuleSpec):
    @property
    def parent(self):
        inner = super().parent
        return inner if inner else BESIDE


class OwnLoader:
    def __init__(self, path, source):
        self.path = path
        self.source = source

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__dict__["__builtins__"] = BUILTINS
        execute(compiled(self.path, self.source), module.__dict__)

    def get_source(self, name):
        return self.source

    def is_package(self, name):
        return self.path.endswith("__init__.py")


class BesideLoader:
    """`from .stock import …` is `from stock import …`: the same module under both names."""

    def __init__(self, name):
        self.name = name

    def create_module(self, spec):
        return import_module(self.name)

    def exec_module(self, module):
        pass


# Syntax errors of the person's own files, as they were met.
FAULTS = []


def compiled(path, source):
    try:
        return compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, MemoryError, RecursionError) as error:
        if not isinstance(error, SyntaxError):
            # The parser's own words for a text that is nested too deeply.
            error = SyntaxError("too many nested parentheses", (path, None, None, None))
        error.filename = path
        FAULTS.append(error)
        raise error


class OwnFinder:
    def __init__(self, files):
        self.files = {module_name(path): path for path in files if path.endswith(".py")}
        self.sources = files
        self.folders = set()
        for path in files:
            parts = path.split("/")[:-1]
            self.folders.update([".".join(parts[: i + 1]) for i in range(len(parts))])

    def find_spec(self, name, path=None, target=None):
        if name.startswith(BESIDE + "."):
            inner = name[len(BESIDE) + 1 :]
            found = inner.split(".")[0] in self.files or inner.split(".")[0] in self.folders
            return ModuleSpec(name, BesideLoader(inner)) if found else None
        if name in self.files:
            own = self.files[name]
            loader = OwnLoader(own, self.sources[own])
            spec = OwnSpec(name, loader, origin=own, is_package=loader.is_package(name))
            spec.has_location = True
            return spec
        if name in self.folders:
            return ModuleSpec(name, None, is_package=True)
        if name.partition(".")[0] in REFUSED or name.startswith("_test"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None

    def invalidate_caches(self):
        pass


def module_name(path):
    dotted = path[:-3].replace("/", ".")
    return dotted.removesuffix(".__init__")


def install_files(files):
    """Own files come first, also when their name is one of the library's that is loaded already."""
    finder = OwnFinder(files)
    sys.meta_path.insert(0, finder)
    for name in [*finder.files, *finder.folders]:
        sys.modules.pop(name, None)
    beside = type(sys)(BESIDE)
    beside.__path__ = []
    sys.modules[BESIDE] = beside
