import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

test('an adult pays 60 on a weekday', () => {
  equal(entryFee(40, 'tue', false), 60);
});

test('an age below 0 is refused', () => {
  throws(() => entryFee(-1, 'tue', false), 'RangeError');
});
