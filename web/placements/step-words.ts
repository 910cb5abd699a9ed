import { useTranslation } from 'react-i18next';
import { useWording } from '../ui/wording.ts';
import type { Step, StepKind } from './placements-query.ts';

export const stepKinds = [
  'visit',
  'shadowing',
  'start',
  'hours',
  'pause',
  'resume',
  'change',
  'end',
] as const satisfies readonly StepKind[];
export const wishedKinds = ['pause', 'resume', 'change', 'end'] as const;

/** Kinds that can say days and hours. */
export function hasHours(kind: StepKind): boolean {
  return kind === 'start' || kind === 'hours' || kind === 'resume';
}

/** "2 dagar i veckan och 4 timmar om dagen"; empty when nothing is said. */
export function useHoursWords(): (hours: Pick<Step, 'daysAWeek' | 'hoursADay'>) => string {
  const { t } = useTranslation();
  const { list } = useWording();
  return ({ daysAWeek, hoursADay }) =>
    list([
      ...(daysAWeek === null ? [] : [t('placements.days', { count: daysAWeek })]),
      ...(hoursADay === null ? [] : [t('placements.hours', { count: hoursADay })]),
    ]);
}

/** What the step is, with its days and hours. */
export function useStepName(): (step: Pick<Step, 'kind' | 'daysAWeek' | 'hoursADay'>) => string {
  const { t } = useTranslation();
  const hoursOf = useHoursWords();
  return (step) => {
    const name = t(`placements.kind.${step.kind}`);
    const hours = hoursOf(step);
    return hours === '' ? name : t('placements.named', { name, hours });
  };
}
