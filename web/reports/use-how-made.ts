import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { unique, useWording } from '../ui/wording.ts';
import { isTold } from './shown-pieces.ts';
import { useVoice } from './voice.ts';

const ways = ['alone', 'searched', 'ai', 'with-someone'] as const;

/**
 * What the person told about how pieces were made, as sentences; empty when nothing was told. Pieces told alike
 * share one. Where something was told of some of them alone, it says of which.
 */
export function useHowMade(): (pieces: ShownPiece[]) => string {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const voice = useVoice();
  const ofOne = ({ howMade }: ShownPiece): string => {
    const told = ways.filter((way) => howMade?.ways.includes(way));
    if (told.length === 0) return t(`${voice}.howMade.ownWords`);
    return t(`${voice}.howMade.told`, { ways: told.map((way) => t(`report.howMade.way.${way}`)).join(', ') });
  };
  return (pieces) => {
    const titles = new Map<string, string[]>();
    for (const piece of pieces.filter(isTold)) {
      const sentence = ofOne(piece);
      titles.set(sentence, unique([...(titles.get(sentence) ?? []), piece.title[locale]]));
    }
    if (titles.size === 1 && pieces.every(isTold)) return [...titles.keys()].join('');
    return [...titles].map(([sentence, of]) => `${list(of)}: ${sentence}`).join(' ');
  };
}
