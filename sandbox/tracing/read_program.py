# Reads one file of Python without running it. What it gives stands in reading.ts.
import ast
import re

SIMPLE = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Return)
# What runs more than once where it stands, or somewhere else.
INNER = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.NamedExpr)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SWAPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">"}


def read_program(source):
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    lines = source.split("\n")
    starts = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            starts[node.lineno] = starts.get(node.lineno, 0) + 1
    single = {line for line, count in starts.items() if count == 1}
    functions = [node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    own = {function: own_nodes(function) for function in functions}
    inside = [node for nodes in own.values() for node in nodes]
    return {
        "traced": None,
        "plain": [
            {"key": str(node.lineno), "line": node.lineno, "text": ast.get_source_segment(source, node)}
            for node in sorted(inside, key=place)
            if is_plain(node) and node.lineno in single
        ],
        "returns": returns_of(functions, own),
        "branches": [branch for node in inside for branch in branch_of(node, single)],
        "loops": [loop for nodes in own.values() for node in nodes for loop in loop_of(node, nodes, single)],
        "bounds": bounds_of(tree, source, lines),
    }


def place(node):
    return getattr(node, "lineno", 0), getattr(node, "col_offset", 0)


def own_nodes(function):
    """Everything in a function but what stands in functions and classes inside it."""
    found = []
    waiting = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            continue
        found.append(node)
        waiting.extend(ast.iter_child_nodes(node))
    return found


def holds_inner(node):
    return any(isinstance(inner, INNER) for inner in ast.walk(node))


def is_plain(node):
    if not isinstance(node, SIMPLE) or node.lineno != node.end_lineno or holds_inner(node):
        return False
    return not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def returns_of(functions, own):
    names = [function.name for function in functions]
    found = []
    for function in functions:
        waits = any(isinstance(node, (ast.Yield, ast.YieldFrom, ast.Await)) for node in own[function])
        if names.count(function.name) > 1 or waits or isinstance(function, ast.AsyncFunctionDef):
            continue
        places = [[n.lineno, n.end_lineno] for n in own[function] if isinstance(n, ast.Return) and n.value]
        if len({place[0] for place in places}) == len(places):
            found.append({"name": function.name, "places": sorted(places)})
    return found


def branch_of(node, single):
    if not isinstance(node, ast.If) or not node.orelse or isinstance(node.orelse[0], ast.If):
        return []
    line, first, otherwise = node.lineno, node.body[0].lineno, node.orelse[0].lineno
    is_clear = {line, first, otherwise} <= single and node.test.end_lineno == line and not holds_inner(node.test)
    inside = [{"key": str(one), "line": one} for one in (first, otherwise)]
    return [{"key": str(line), "line": line, "inside": inside}] if is_clear else []


def loop_of(node, nodes, single):
    if not isinstance(node, (ast.For, ast.While)):
        return []
    head = node.iter if isinstance(node, ast.For) else node.test
    line, end = node.lineno, node.end_lineno
    if line not in single or head.end_lineno != line or node.body[0].lineno == line or holds_inner(head):
        return []
    targets = ast.walk(node.target) if isinstance(node, ast.For) else []
    taken = {target.id for target in targets if isinstance(target, ast.Name)}
    before = [
        target.id
        for other in nodes
        if isinstance(other, (ast.Assign, ast.AnnAssign)) and other.end_lineno < line
        for target in (other.targets if isinstance(other, ast.Assign) else [other.target])
        if isinstance(target, ast.Name)
    ]
    variables = [name for name in dict.fromkeys(sorted(before)) if name not in taken]
    return [{"line": line, "end": end, "variables": variables[:6]}] if variables else []


def bounds_of(tree, source, lines):
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Compare) or len(node.ops) != 1 or node.lineno != node.end_lineno:
            continue
        start = place_of(lines, node.lineno, node.col_offset)
        end = place_of(lines, node.lineno, node.end_col_offset)
        left_end = place_of(lines, node.lineno, node.left.end_col_offset)
        right = place_of(lines, node.lineno, node.comparators[0].col_offset)
        match = re.fullmatch(r"([ )]*)(<=|>=|<|>)([ (]*)", source[left_end:right])
        if match and lines[node.lineno - 1].count(source[start:end]) == 1:
            between = match[1] + SWAPS[match[2]] + match[3]
            found.append((node.lineno, start, end, source[start:left_end] + between + source[right:end]))
    return [
        {
            "line": line,
            "start": units(source[:start]),
            "end": units(source[:end]),
            "from": source[start:end],
            "to": to,
        }
        for line, start, end, to in sorted(found)
    ]


def place_of(lines, line, column):
    """Columns of ast count bytes."""
    before = sum(len(text) + 1 for text in lines[: line - 1])
    return before + len(lines[line - 1].encode()[:column].decode())


def units(text):
    """As JavaScript counts letters."""
    return len(text.encode("utf-16-le")) // 2
