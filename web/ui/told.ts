/** What happens at an act is told before it, until the person has said that it need not be told again on this device. */
import { useState } from 'react';

/** Acts that are done again and again. Each is told, and put away, by itself. */
export type ToldAct = 'hand-in' | 'trial-claims';

const keyOf = (act: ToldAct) => `kodlugn.told.${act}`;

export function useTold(act: ToldAct): [isTold: boolean, putAway: () => void] {
  const [isTold, setTold] = useState(() => {
    try {
      return localStorage.getItem(keyOf(act)) === 'yes';
    } catch {
      return false;
    }
  });
  const putAway = () => {
    setTold(true);
    try {
      localStorage.setItem(keyOf(act), 'yes');
    } catch {
      // Without storage it is put away until the page is left.
    }
  };
  return [isTold, putAway];
}
