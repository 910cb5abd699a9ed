// Imports a file by going up from its own folder.
// Only files that were handed in can be found.

import { languages } from './../../../../sandbox/job.ts';
import secret from '../../../../../../etc/hostname';
export const mirror = () => ({ text: secret, sum: languages.length });
