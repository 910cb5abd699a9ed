import { useTranslation } from 'react-i18next';
import { useOfferedWords } from '../openings/offered-words.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import type { Proposal, Reasons } from './proposals-query.ts';

type ReasonColumnsProps = Pick<Proposal, 'reasons' | 'offered' | 'placeWish'> & { level: 'h2' | 'h4' };

/** What fits, and what to talk about: each line is one rule, and says what it rests on. */
export function ReasonColumns({ reasons, offered, placeWish, level: Heading }: ReasonColumnsProps) {
  const { t } = useTranslation();
  const wordsOf = useReasonWords({ offered, placeWish });
  const columns = ['fits', 'talkAbout'] as const;
  return (
    <div className="reason-columns">
      {columns.map((column) => (
        <section key={column}>
          <Heading>{t(`proposals.columns.${column}`)}</Heading>
          {reasons[column].length === 0 ? (
            <p>{t(`proposals.columns.none.${column}`)}</p>
          ) : (
            <ul>
              {reasons[column].map((reason) => (
                <li key={`${reason.rule} ${'part' in reason ? reason.part : reason.skillId}`}>
                  {wordsOf(reason)}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

function useReasonWords({ offered, placeWish }: Pick<Proposal, 'offered' | 'placeWish'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const words = useOfferedWords();
  return (reason: Reasons['fits'][number] | Reasons['talkAbout'][number]): string => {
    if (!('part' in reason)) {
      const name = reason.name[locale];
      if (reason.rule !== 'headline') return t(`proposals.rules.${reason.rule}`, { name });
      if (reason.marks.length === 0) return t('proposals.rules.headline', { name });
      const marks = list(reason.marks.map((mark) => t(`proposals.marks.${mark}`)));
      return t('proposals.rules.headlineMarked', { name, marks });
    }
    const { rule, part, weight } = reason;
    return t(`proposals.rules.${rule}`, {
      part: words.labelOf(part),
      wished: placeWish === null ? '' : words.wishedOf(part, placeWish.wished),
      offered: words.offeredOf(part, offered),
      weight: t(`proposals.weight.${weight}`),
    });
  };
}
