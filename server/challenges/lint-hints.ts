/** Hints lead the way and never give the solution away. */

const mostConsecutiveLines = 2;
const tokenRun = 6;
const mostShared = 0.35;

/**
 * @param hints every hint, Markdown
 * @param starter what everybody has from the start: it gives nothing away
 * @returns a sentence when the hints hold too much of the solution
 */
export function lintHints(hints: string[], solution: string, starter: string): string | undefined {
  const code = hints.flatMap(codeOf).join('\n');
  const own = new Set(linesOf(starter));
  const lines = linesOf(solution).filter((line) => !own.has(line));
  const shown = linesOf(code).join('\n');
  for (let at = 0; at + mostConsecutiveLines < lines.length; at++) {
    const run = lines.slice(at, at + mostConsecutiveLines + 1);
    if (shown.includes(run.join('\n')))
      return `they hold ${run.length} lines of the solution, from "${run[0]}"`;
  }
  const known = new Set(runsOf(starter));
  const telling = [...new Set(runsOf(solution))].filter((run) => !known.has(run));
  const inHints = new Set(runsOf(code));
  const shared = telling.filter((run) => inHints.has(run)).length / Math.max(1, telling.length);
  if (shared <= mostShared) return undefined;
  return `they hold ${Math.round(shared * 100)} % of the solution's code`;
}

function codeOf(markdown: string): string[] {
  const fenced = [...markdown.matchAll(/^(?:```|~~~)[^\n]*\n([\s\S]*?)^(?:```|~~~)/gm)].map(
    (match) => match[1] ?? '',
  );
  const spans = [...markdown.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '').matchAll(/`([^`\n]+)`/g)];
  return [...fenced, ...spans.map((match) => match[1] ?? '')];
}

/** Lines that say something: not brackets alone, not comments. */
function linesOf(code: string): string[] {
  return code
    .split('\n')
    .map((line) =>
      line
        .replace(/\/\/.*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^(\/\*|\*)/.test(line));
}

function runsOf(code: string): string[] {
  const tokens =
    linesOf(code)
      .join('\n')
      .match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? [];
  return tokens.slice(tokenRun - 1).map((_, index) => tokens.slice(index, index + tokenRun).join(' '));
}
