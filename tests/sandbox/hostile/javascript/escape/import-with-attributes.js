// Imports a file as JSON, and one by an address with a query.
// Only files that were handed in can be found.

import data from '/etc/passwd' with { type: 'json' };
import more from './main.js?raw';
export const mirror = () => ({ text: `${data}${more}`, sum: 0 });
