import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

test('members pay half, and 10 for the weekend', () => {
  equal(entryFee(30, 'mon', true), 30);
  equal(entryFee(30, 'sat', true), 40);
});

test('limits', () => {
  equal(entryFee(6, 'mon', false), 0);
  equal(entryFee(7, 'mon', false), 30);
});
