export function ToolPool(tools) {
  const shelf = tools.map((tool) => ({ tool, line: new Set() }));

  const find = (wanted) => {
    const place = shelf.find((one) => one.tool === wanted);
    if (place === undefined) throw new RangeError(`no ${wanted} here`);
    return place.line;
  };
  const first = (line) => {
    for (const member of line) return member;
    return null;
  };

  return {
    borrow: (tool, member) => first(find(tool).add(member)) === member,
    giveBack: (tool) => {
      const line = find(tool);
      line.delete(first(line));
      return first(line);
    },
    leave: (tool, member) => first(find(tool)) !== member && find(tool).delete(member),
    loans: () =>
      shelf.filter(({ line }) => line.size > 0).map(({ tool, line }) => ({ tool, member: first(line) })),
  };
}
