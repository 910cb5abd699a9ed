import { createContext } from 'react';

/** True for a page that stays open while another one is looked at: it speaks, titles and counts for nothing. */
export const LiesBeneath = createContext(false);
