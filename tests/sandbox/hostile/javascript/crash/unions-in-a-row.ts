// A very long type that is one union after another, with a loop of conditions.
// Types are taken away unread.

type Long = {{2500 × 'some' | [Long?] | }}'end';
type Loop<T> = T extends [infer U] ? Loop<[U]> : Loop<[T]>;
export const mirror = (): Loop<Long> => 'wrong' as never;
