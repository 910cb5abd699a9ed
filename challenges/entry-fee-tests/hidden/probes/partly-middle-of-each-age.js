import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

test('prices', () => {
  equal(entryFee(4, 'thu', false), 0);
  equal(entryFee(12, 'thu', false), 30);
  equal(entryFee(40, 'thu', false), 60);
  equal(entryFee(80, 'thu', false), 40);
});

test('weekend', () => {
  equal(entryFee(4, 'sat', false), 0);
  equal(entryFee(4, 'sun', false), 0);
  equal(entryFee(40, 'sat', false), 70);
  equal(entryFee(40, 'sun', false), 70);
});

test('members', () => {
  equal(entryFee(40, 'thu', true), 30);
  equal(entryFee(40, 'sat', true), 35);
});
