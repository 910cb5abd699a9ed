import { entryFee } from './entry-fee.ts';
import { equal, test, throws } from './testing.js';

test('7 years', () => equal(entryFee(7, 'mon', false), 30));
test('18 years', () => equal(entryFee(18, 'mon', false), 60));
test('65 years', () => equal(entryFee(65, 'mon', false), 40));
test('too young', () => throws(() => entryFee(-1, 'mon', false)));
test('too old', () => throws(() => entryFee(121, 'mon', false)));
