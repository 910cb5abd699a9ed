/** A part of a line in one colour: `look` is a class of code-colours.css, empty for the colour of text. */
export type LineBit = { text: string; look: string };
