import { entryFee } from './entry-fee.ts';
import { equal, test, throws } from './testing.js';

equal(entryFee(7, 'mon', false), 30);
console.log(test.name, throws.name);
