/** What a language has to say about the writing of values; the lines are laid out alike in all of them. */
import type { Portable } from '#sandbox';

/** What stands before a value, and the value; without one, what stands before is all of it. */
export type Part = { before: string; value?: Portable };
/** An opening, parts that may each have a line of their own, and a closing. */
export type Shape = { open: string; parts: Part[]; pad: string; close: string };

export type Writing = {
  /** Spaces that a part on a line of its own is moved in by. */
  indent: number;
  /** The text of a value without parts; undefined when it has some. */
  atomOf(value: Portable): string | undefined;
  /** Of a value with parts. */
  shapeOf(value: object): Shape;
};

export function listOf(open: string, values: Portable[], close: string): Shape {
  return { open, parts: values.map((value) => ({ before: '', value })), pad: '', close };
}

/** The tag that a value is written with, and what is inside. */
export function tagOf(value: object): [string | undefined, Portable | undefined] {
  const entries = Object.entries(value);
  const [key, tagged] = entries[0] ?? [];
  return entries.length === 1 && key?.startsWith('$') ? [key, tagged as Portable] : [undefined, undefined];
}
