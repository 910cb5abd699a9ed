// One byte too many of source, in characters of three bytes.
// The server refuses it before anything runs.
// refused

export const mirror = () => '{{22000 × å€}}';
