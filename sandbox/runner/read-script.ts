/**
 * Reads one file of JavaScript or TypeScript without running it, and writes it anew with a recorder in it, on the
 * same lines. What is read is described in tracing/reading.ts.
 */
import { resolve } from 'node:path';
import type { SyntaxNode } from '@lezer/common';
import type { Language } from '../job.ts';
import type { Reading } from '../tracing/reading.ts';
import { childrenOf, type Found, isFunction, isStatement, nameOf, nodesOf } from './script-nodes.ts';
import { recorderSource } from './script-recorder.ts';

/** Longer files, and those with more statements, are not asked about. */
const mostCharacters = 20_000;
const mostStatements = 400;
const mostVariables = 6;

const swaps: Record<string, string> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** Characters of a piece of code that a question quotes. */
const longestText = 60;

const plainKinds = new Set(['ExpressionStatement', 'VariableDeclaration', 'ReturnStatement']);
/** They may stand alone in an `if` or a loop without brackets. */
const bareKinds = new Set(['ExpressionStatement', 'ReturnStatement', 'ThrowStatement']);
/** They do nothing where they stand. */
const unmarked = /^(Function|Class|Import|Export|TypeAlias|Interface|Enum|Namespace|Ambient)\w*$/;
const blocks = new Set(['Script', 'Block', 'SwitchBody']);

/** Of what stands at the same place, the lowest rank comes first: what ends there before what begins. */
type Insertion = { at: number; text: string; rank?: number };
/** What is known of the file while it is read. */
type File = {
  source: string;
  mark: string;
  all: Found[];
  lineOf: (at: number) => number;
  /** Lines on which one statement begins, first on the line. */
  isSingle: (node: SyntaxNode) => boolean;
  insertions: Insertion[];
};

/** Undefined for a file that has a part which cannot be read, or is too long. */
export function readScript(language: Language, source: string, mark: string): Reading | undefined {
  if (source.length > mostCharacters || source.includes(mark) || source.startsWith('#!')) return undefined;
  const top = loadParser(language).parse(source).topNode;
  const all = nodesOf(top);
  if (all === undefined || all.filter(({ node }) => isStatement(node)).length > mostStatements)
    return undefined;
  const file = toFile(source, mark, all);
  const marked = markStatements(file);
  const reading = {
    plain: readPlain(file, marked),
    returns: readReturns(file),
    branches: readBranches(file, marked),
    loops: readLoops(file, marked),
    bounds: readBounds(file),
  };
  return { traced: write(file, top), ...reading };
}

type Parsers = typeof import('@lezer/javascript');
/** Made late: few jobs read. */
function loadParser(language: Language): Parsers['parser'] {
  const requireHere = process.getBuiltinModule('node:module').createRequire(resolve(import.meta.filename));
  const { parser } = requireHere('@lezer/javascript') as Parsers;
  return language === 'typescript' ? parser.configure({ dialect: 'ts' }) : parser;
}

function toFile(source: string, mark: string, all: Found[]): File {
  const lineOf = (at: number) => source.slice(0, at).split('\n').length;
  const starts = new Map<number, number>();
  for (const { node, parents } of all) {
    // What could not be read may be anything: nothing is asked about its line.
    if (node.type.isError) starts.set(lineOf(node.from), 2);
    if (!isStatement(node) || /^For\w*Spec$/.test(parents.at(-1)?.name ?? '')) continue;
    if (parents.at(-1)?.name === 'ExportDeclaration') continue;
    starts.set(lineOf(node.from), (starts.get(lineOf(node.from)) ?? 0) + 1);
  }
  const isSingle = ({ from }: SyntaxNode) => {
    const before = source.slice(source.lastIndexOf('\n', from - 1) + 1, from);
    return before.trim() === '' && starts.get(lineOf(from)) === 1;
  };
  return { source, mark, all, lineOf, isSingle, insertions: [] };
}

/** Each statement says that it was reached. The whole of an `if` or a loop without brackets gets them first. */
function markStatements({ all, insertions, mark, source }: File): Set<number> {
  const marked = new Set<number>();
  for (const { node, parents } of all) {
    const parent = parents.at(-1)?.name ?? '';
    const isDirective = /^(['"]).*\1;?$/.test(source.slice(node.from, node.to));
    if (!isStatement(node) || unmarked.test(node.name) || isDirective) continue;
    const isBare = /^(If|For|While|Do)Statement$/.test(parent) && bareKinds.has(node.name);
    if (!blocks.has(parent) && !isBare) continue;
    marked.add(node.from);
    insertions.push({ at: node.from, text: `${isBare ? '{' : ''}${mark}(0,${node.from});` });
    if (isBare) insertions.push({ at: node.to, text: '}', rank: -1 });
  }
  return marked;
}

function readPlain({ all, lineOf, source }: File, marked: Set<number>): Reading['plain'] {
  return all.flatMap(({ node, parents }) => {
    const text = source.slice(node.from, node.to).replace(/;$/, '');
    const line = lineOf(node.from);
    const isPlain = marked.has(node.from) && plainKinds.has(node.name) && !text.includes('\n');
    if (!isPlain || !parents.some(isFunction) || text.length > longestText) return [];
    const isAlone = (source.split('\n')[line - 1] ?? '').split(text).length === 2;
    // A function on the line runs more often, or elsewhere.
    const holdsFunction = all.some((inner) => inner.parents.includes(node) && isFunction(inner.node));
    return isAlone && !holdsFunction ? [{ key: `${node.from}`, line, text }] : [];
  });
}

function readReturns({ all, source, lineOf, mark, insertions }: File): Reading['returns'] {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const named = all.flatMap(({ node, parents }) => {
    const name = isFunction(node) ? nameOf(node, parents.at(-1)) : undefined;
    return name === undefined ? [] : [{ node, name: text(name) }];
  });
  const alone = named.filter(({ name }) => named.filter((other) => other.name === name).length === 1);
  return alone.flatMap(({ node: owner, name }) => {
    const own = all.flatMap(({ node, parents }) => {
      const given = childrenOf(node).find((child) => !['return', ';'].includes(child.name));
      const isOwn = node.name === 'ReturnStatement' && parents.findLast(isFunction)?.from === owner.from;
      return isOwn && given ? [{ node, given }] : [];
    });
    const lines = own.map(({ node }) => lineOf(node.from));
    if (new Set(lines).size < lines.length) return [];
    for (const { node, given } of own) {
      const begin = `${mark}(1,${JSON.stringify(name)},${lineOf(node.from)},(`;
      insertions.push({ at: given.from, text: begin }, { at: given.to, text: '))', rank: -2 });
    }
    return [{ name, places: own.map(({ node }): [number, number] => [lineOf(node.from), lineOf(node.to)]) }];
  });
}

function readBranches({ all, lineOf, isSingle }: File, marked: Set<number>): Reading['branches'] {
  const placeOf = ({ from }: SyntaxNode) => ({ key: `${from}`, line: lineOf(from) });
  return all.flatMap(({ node }) => {
    const parts = childrenOf(node).filter(({ name }) => name === 'Block');
    if (node.name !== 'IfStatement' || parts.length !== 2) return [];
    const inside = parts.flatMap((block) => childrenOf(block).find(isStatement) ?? []);
    const isClear = [node, ...inside].every((one) => marked.has(one.from) && isSingle(one));
    return isClear && inside.length === 2 ? [{ ...placeOf(node), inside: inside.map(placeOf) }] : [];
  });
}

function readLoops(file: File, marked: Set<number>): Reading['loops'] {
  const { all, lineOf, isSingle, insertions, mark } = file;
  return all.flatMap(({ node, parents }) => {
    const body = node.getChild('Block');
    const isLoop = /^(For|While|Do)Statement$/.test(node.name);
    if (!isLoop || !marked.has(node.from) || !isSingle(node) || !body) return [];
    const variables = variablesBefore(file, node, parents);
    if (variables.length === 0 || !parents.some(isFunction)) return [];
    const line = lineOf(node.from);
    const values = `[${variables.map((name) => `()=>${name}`).join(',')}]`;
    insertions.push(
      { at: node.from, text: `${mark}(2,${line},${values});` },
      { at: body.from + 1, text: `${mark}(3,${line});` },
      { at: body.to - 1, text: `;${mark}(4,${line},${values});` },
    );
    return [{ line, end: lineOf(node.to), variables }];
  });
}

/** Names made by a statement before the loop in the same function, and not made again inside it. */
function variablesBefore({ all, source }: File, loop: SyntaxNode, parents: SyntaxNode[]): string[] {
  const text = ({ from, to }: SyntaxNode) => source.slice(from, to);
  const inFunction = parents.slice(parents.findLastIndex(isFunction) + 1);
  const made = inFunction
    .filter(({ name }) => name === 'Block')
    .flatMap((block) => childrenOf(block))
    .filter(({ name, to }) => name === 'VariableDeclaration' && to <= loop.from)
    .flatMap((declaration) => declaration.getChildren('VariableDefinition').map(text));
  const again = all
    .filter(
      ({ node, parents: above }) =>
        node.name === 'VariableDefinition' &&
        above.some((one) => one.from === loop.from && one.name === loop.name),
    )
    .map(({ node }) => text(node));
  return [...new Set(made)].filter((name) => !again.includes(name)).slice(0, mostVariables);
}

function readBounds({ all, source, lineOf }: File): Reading['bounds'] {
  return all.flatMap(({ node, parents }) => {
    const parent = parents.at(-1);
    const to = swaps[source.slice(node.from, node.to)];
    if (node.name !== 'CompareOp' || parent?.name !== 'BinaryExpression' || to === undefined) return [];
    const { from: start, to: end } = parent;
    const from = source.slice(start, end);
    const line = lineOf(start);
    const isAlone = (source.split('\n')[line - 1] ?? '').split(from).length === 2;
    if (from.includes('\n') || from.length > longestText || !isAlone) return [];
    const changed = source.slice(start, node.from) + to + source.slice(node.to, end);
    return [{ line, start, end, from, to: changed }];
  });
}

/** Everything in its place; of what stands at the same one and has the same rank, what was put there first comes first. */
function write({ source, mark, insertions }: File, top: SyntaxNode): string {
  const inOrder = insertions.toSorted((a, b) => a.at - b.at || (a.rank ?? 0) - (b.rank ?? 0));
  let done = afterDirectives(source, top);
  let text = `${source.slice(0, done)}${done > 0 ? ';' : ''}${recorderSource(mark)}`;
  for (const { at, text: added } of inOrder) {
    text += source.slice(done, at) + added;
    done = at;
  }
  const isModule = childrenOf(top).some(({ name }) => /^(Import|Export)Declaration$/.test(name));
  return `${text}${source.slice(done)}${isModule ? `\nexport{${mark}};` : ''}`;
}

/** `'use strict'` means something only while nothing stands before it. */
function afterDirectives(source: string, top: SyntaxNode): number {
  let end = 0;
  for (const node of childrenOf(top)) {
    if (!/^(['"]).*\1;?$/.test(source.slice(node.from, node.to))) break;
    end = node.to;
  }
  return end;
}
