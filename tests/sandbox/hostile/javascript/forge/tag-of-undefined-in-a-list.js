// Mixes real values with tags of every kind, right and broken.
// None is taken for what it says.

export const mirror = () => [
  { $undefined: true }, { $float: 'NaN' }, { $bigint: '1' }, { $map: [[1, 2]] }, { $set: [1] },
  { $date: 'invalid' }, { $ref: 'one' }, { $other: 'function' }, { $float: { toString: () => '1' } }, { $: 1, $$: 2 },
];
