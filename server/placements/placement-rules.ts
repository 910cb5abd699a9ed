/**
 * How far a placement has come, by its steps alone. No clock is asked: a day that passes changes nothing, and neither
 * does the order in which steps were written.
 */
import { type Hours, type PlacementState, StepKind, WishedKind } from './placement-views.contract.ts';
import type { StepRow } from './placements.store.ts';

type Dated = Pick<StepRow, 'stepId' | 'kind' | 'happensOn'>;

/** By day; of one day by kind, as they usually come. The id decides between two of a kind. */
export function inOrder<T extends Dated>(steps: readonly T[]): T[] {
  return steps.toSorted(
    (one, other) =>
      compareText(one.happensOn, other.happensOn) ||
      StepKind.enum.indexOf(one.kind) - StepKind.enum.indexOf(other.kind) ||
      compareText(one.stepId, other.stepId),
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

type Told = Dated & Pick<StepRow, 'state' | 'daysAWeek' | 'hoursADay'>;

/** What has happened says it: what is wished for or planned does not, whatever day it is. */
export function stateOf(steps: readonly (Dated & Pick<StepRow, 'state'>)[]): PlacementState {
  const kinds = happened(steps).map(({ kind }) => kind);
  const turn = kinds.findLast((kind) => ['start', 'pause', 'resume', 'end'].includes(kind));
  if (turn === 'pause') return 'paused';
  if (turn === 'end') return 'ended';
  if (kinds.includes('start')) return 'going';
  return kinds.some((kind) => kind === 'visit' || kind === 'shadowing') ? 'getting-to-know' : 'agreed';
}

/** The last that was said of days and hours; null: nothing was. */
export function hoursOf(steps: readonly Told[]): Hours | null {
  const said = happened(steps).findLast(saysHours);
  return said ? { daysAWeek: said.daysAWeek, hoursADay: said.hoursADay } : null;
}

/** Days and hours as they begin and change, happened or planned. */
export function plannedHours(steps: readonly Told[]): (Hours & Pick<StepRow, 'happensOn'>)[] {
  return inOrder(steps)
    .filter(({ state }) => state === 'planned' || state === 'happened')
    .filter(saysHours)
    .map(({ happensOn, daysAWeek, hoursADay }) => ({ happensOn, daysAWeek, hoursADay }));
}

/** What the person has asked for, and nobody has settled. */
export function wishesOf(steps: readonly Told[]): WishedKind[] {
  const wished = steps.filter(({ state }) => state === 'wished').map(({ kind }) => kind);
  return WishedKind.enum.filter((kind) => wished.includes(kind));
}

function happened<T extends Dated & Pick<StepRow, 'state'>>(steps: readonly T[]): T[] {
  return inOrder(steps.filter(({ state }) => state === 'happened'));
}

/** Kinds that can say days and hours. */
export function hasHours(kind: StepKind): boolean {
  return kind === 'start' || kind === 'hours' || kind === 'resume';
}

function saysHours({ kind, daysAWeek, hoursADay }: Told): boolean {
  return hasHours(kind) && (daysAWeek !== null || hoursADay !== null);
}
