/** Something that can end. Of which rows, and how they are laid over the copy: `@rows` is what was read, as JSON. */
export type Ending = { read: string; lay: string };
