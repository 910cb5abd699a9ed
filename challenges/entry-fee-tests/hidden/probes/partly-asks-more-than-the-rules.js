import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

test('limits', () => {
  equal(entryFee(6, 'mon', false), 0);
  equal(entryFee(7, 'mon', false), 30);
  equal(entryFee(17, 'mon', false), 30);
  equal(entryFee(18, 'mon', false), 60);
});

test('half a year is refused', () => {
  throws(() => entryFee(6.5, 'mon', false), 'RangeError');
});
