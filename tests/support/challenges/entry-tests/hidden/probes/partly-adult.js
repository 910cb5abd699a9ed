import { fee } from './fee.js';
import { equal, test } from './testing.js';

test('an adult pays', () => equal(fee(40), 50));
