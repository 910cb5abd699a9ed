import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { unique, useWording } from '../ui/wording.ts';
import { isTold, namesOf, ways } from './shown-pieces.ts';
import { useNamed } from './use-named.ts';

/**
 * How we know who wrote these pieces, a line for those of which the same is known: what was told, answered, talked about.
 * Of which is said as soon as it is not the same for all: nothing that is known of one stands by another.
 */
export function useKnown(): (pieces: ShownPiece[]) => string[] {
  const { t } = useTranslation();
  const { list } = useWording();
  const named = useNamed();
  const told = ({ howMade }: ShownPiece): string => {
    const means = ways.filter((way) => howMade?.ways.includes(way));
    return means.length === 0
      ? t('report.row.toldInWords')
      : t('report.row.told', { ways: means.map((way) => t(`report.howMade.way.${way}`)).join(', ') });
  };
  const knownOf = (pieces: ShownPiece[]): string =>
    unique([
      ...pieces.filter(isTold).map(told),
      ...pieces.filter(({ questions }) => questions.forms.length > 0).map(() => t('report.row.answered')),
      ...pieces
        .flatMap(({ talks }) => talks)
        .map(({ heldBy }) => t('report.row.talked', { name: heldBy ?? t('views.unnamed') })),
    ]).join(' ');
  return (pieces) => {
    const byWork = [...Map.groupBy(pieces, ({ slug, language }) => `${slug} ${language}`).values()];
    const alike = Map.groupBy(byWork, knownOf);
    const unknown = alike.get('') ?? [];
    alike.delete('');
    if (alike.size === 0) return [t('report.howMade.notTold')];
    if (alike.size === 1 && unknown.length === 0) return [...alike.keys()];
    const lines = [...alike].map(([known, of]) => `${list(namesOf(of.flat(), pieces).map(named))}: ${known}`);
    const [first, ...others] = namesOf(unknown.flat(), pieces).map(named);
    if (first === undefined) return lines;
    // One is named; more of them are those that no line names.
    const rest = others.length === 0 ? `${first}: ${t('report.row.notTold')}` : t('report.row.othersNotTold');
    return [...lines, rest];
  };
}
