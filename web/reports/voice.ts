/** To whom a report speaks: to its own person, or about them, to a pedagogue who reads it. Only the wording differs. */
import { createContext, useContext } from 'react';

/** Where the sentences stand that say "you" to the one, and "the person" to the other. */
export const Voice = createContext<'report' | 'report.about'>('report');

export function useVoice() {
  return useContext(Voice);
}
