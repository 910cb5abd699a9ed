// A half of a character, which no text can hold.
// The server refuses it before anything runs.
// refused

export const mirror = () => '{{1 × \ud800}}';
