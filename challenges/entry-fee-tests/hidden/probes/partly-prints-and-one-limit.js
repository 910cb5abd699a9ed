import { entryFee } from './entry-fee.js';
import { equal, test, throws } from './testing.js';

test('prints', () => {
  for (const day of ['mon', 'sat']) console.log(entryFee(30, day, true));
});

test('from 6 to 7', () => {
  equal(entryFee(6, 'mon', false), 0);
  equal(entryFee(7, 'mon', false), 30);
});

test('an error, whatever it is', () => {
  throws(() => entryFee(30, 'someday', false));
});
