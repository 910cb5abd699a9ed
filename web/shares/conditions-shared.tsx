import { useTranslation } from 'react-i18next';
import type { Shared } from '#server/shares/shares.contract.ts';
import { useConditionWords } from '../conditions/condition-words.ts';
import { themes } from '../conditions/conditions-query.ts';

/** What the person has said of how they work best, theme by theme. */
export function ConditionsShared({ conditions }: Pick<Shared, 'conditions'>) {
  const { t } = useTranslation();
  const wordsOf = useConditionWords();
  return (
    <>
      <h2>{t('shared.conditions')}</h2>
      <p className="quiet">{t('shared.conditionsSay')}</p>
      {themes.map((theme) => {
        const of = conditions.filter((one) => one.theme === theme);
        if (of.length === 0) return null;
        return (
          <section key={theme}>
            <h3>{t(`conditions.themes.${theme}`)}</h3>
            <ul>
              {of.map((condition, at) => (
                // Somebody can have said the same twice.
                // biome-ignore lint/suspicious/noArrayIndexKey: what is shown here never changes
                <li key={at}>{wordsOf(condition)}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
