// Imports a package.
// answer: import-refused lodash
// line: import _ from 'lodash';

import _ from 'lodash';
export function mirror(text, numbers) {
  return { text: _.reverse([...text]).join(''), sum: _.sum(numbers) };
}
