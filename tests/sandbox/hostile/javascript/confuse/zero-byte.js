// A zero in the middle of the source.
// The server refuses it before anything runs.
// refused

export const mirror = () => 'wro{{1 × \u0000}}ng';
