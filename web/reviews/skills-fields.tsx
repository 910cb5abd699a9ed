import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import type { ReviewText } from './fitting-text.ts';

type SkillsFieldsProps = {
  review: Pick<ReviewForReader, 'skills' | 'rubric'>;
  chosen: ReviewText['skills'];
  onChange: (chosen: ReviewText['skills']) => void;
};

/** A word and own words for each skill that the hand-in shows, with what each word means in sight. */
export function SkillsFields({ review: { skills, rubric }, chosen, onChange }: SkillsFieldsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const of = (skillId: string) =>
    chosen.find((one) => one.skillId === skillId) ?? { skillId, wordId: null, text: '' };
  const change = (skillId: string, part: { wordId?: string | null; text?: string }) => {
    const next = { ...of(skillId), ...part };
    const others = chosen.filter((one) => one.skillId !== skillId);
    onChange(next.wordId === null && next.text === '' ? others : [...others, next]);
  };
  return (
    <>
      <h3>{t('reviewing.skills.heading')}</h3>
      <p>{t('reviewing.skills.says')}</p>
      <dl className="word-meanings">
        {rubric.words.map(({ wordId, name, means }) => (
          <div key={wordId}>
            <dt>{name[locale]}</dt>
            <dd>{means[locale]}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet" id={`${id}-hint`}>
        {t('reviewing.hint')}
      </p>
      {skills.map(({ skillId, name }) => (
        <fieldset className="review-skill" key={skillId}>
          <legend>{name[locale]}</legend>
          <label htmlFor={`${id}-${skillId}-word`}>{t('reviewing.skills.word')}</label>
          <select
            id={`${id}-${skillId}-word`}
            value={of(skillId).wordId ?? ''}
            onChange={({ target }) => change(skillId, { wordId: target.value || null })}
          >
            <option value="">{t('reviewing.skills.noWord')}</option>
            {rubric.words.map((word) => (
              <option key={word.wordId} value={word.wordId}>
                {word.name[locale]}
              </option>
            ))}
          </select>
          <p className="only-print">
            {rubric.words.find(({ wordId }) => wordId === of(skillId).wordId)?.name[locale]}
          </p>
          <label htmlFor={`${id}-${skillId}-text`}>{t('reviewing.skills.why')}</label>
          <textarea
            id={`${id}-${skillId}-text`}
            rows={2}
            maxLength={1_000}
            aria-describedby={`${id}-hint`}
            value={of(skillId).text}
            onChange={({ target }) => change(skillId, { text: target.value })}
          />
        </fieldset>
      ))}
    </>
  );
}
