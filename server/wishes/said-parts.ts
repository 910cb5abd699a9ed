/** Which parts of a wish were said, or of what is offered. */
import type { Offered } from '../openings/offered.contract.ts';
import { WishPart } from './wishes.contract.ts';

export const nothingSaid: Offered = {
  remote: 'not-said',
  daysOnSite: null,
  room: 'not-said',
  hoursFrom: null,
  hoursTo: null,
  instructions: 'not-said',
  together: 'not-said',
};

export function isSaid(value: Offered[WishPart]): boolean {
  return value !== null && value !== 'not-said';
}

/** In the order of the parts. */
export function saidParts(said: Offered): WishPart[] {
  return WishPart.enum.filter((part) => isSaid(said[part]));
}
