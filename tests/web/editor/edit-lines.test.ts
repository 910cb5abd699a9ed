import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indent, newLine, outdent, type Selected } from '#web/editor/edit-lines.ts';

/** `|` stands where the selection begins and ends. */
function shown({ text, start, end }: Selected): string {
  return `${text.slice(0, start)}|${start === end ? '' : `${text.slice(start, end)}|`}${text.slice(end)}`;
}
function selected(drawn: string): Selected {
  const text = drawn.replaceAll('|', '');
  const start = drawn.indexOf('|');
  const end = drawn.lastIndexOf('|');
  return { text, start, end: end === start ? start : end - 1 };
}

describe('Tab', () => {
  test.each([
    ['fills up to the next step', 'if|', 'if  |'],
    ['moves every line of a selection', 'a |b\nc|d\ne', '  a |b\n  c|d\ne'],
    ['leaves the line alone that a selection only reaches', '|a\n|b', '  |a\n|b'],
    ['gives an empty line no spaces', '|a\n\nb|', '  |a\n\n  b|'],
  ])('%s', (_, before, after) => {
    expect(shown(indent(selected(before), 2))).toBe(after);
  });
});

describe('Shift and Tab', () => {
  test.each([
    ['takes one step away', '    a|', '  a|'],
    ['takes what there is, when it is less', ' a|', 'a|'],
    ['takes a tab away', '\ta|', 'a|'],
    ['does nothing where nothing stands', 'a|', 'a|'],
  ])('%s', (_, before, after) => {
    expect(shown(outdent(selected(before), 2))).toBe(after);
  });

  test('for all code, it takes back what Tab did to a selection', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '  b', '', '    c')), (lines) => {
        const text = lines.join('\n');
        const inwards = indent({ text, start: 0, end: text.length }, 4);
        expect(outdent({ text: inwards.text, start: 0, end: inwards.text.length }, 4).text).toBe(text);
      }),
    );
  });
});

describe('Enter', () => {
  test.each([
    ['goes on as far in', '  a|', '  a\n  |'],
    ['goes one step further in after a bracket', 'if (a) {|', 'if (a) {\n  |'],
    ['goes one step further in after a colon', '  if a:|', '  if a:\n    |'],
    ['takes the place of a selection', '  a|b|c', '  a\n  |c'],
  ])('%s', (_, before, after) => {
    expect(shown(newLine(selected(before), 2))).toBe(after);
  });
});
