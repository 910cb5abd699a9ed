/** What reads each language in the browser. SQL has none: the database reads a query when it is run. */
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';

export const parsers = {
  javascript,
  typescript: javascript.configure({ dialect: 'ts' }),
  python,
};
