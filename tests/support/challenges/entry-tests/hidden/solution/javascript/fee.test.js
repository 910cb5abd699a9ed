import { fee } from './fee.js';
import { equal, test } from './testing.js';

test('an adult pays', () => equal(fee(40), 50));
test('a child pays nothing', () => equal(fee(17), 0));
test('one who is 18 pays', () => equal(fee(18), 50));
