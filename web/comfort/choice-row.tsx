/** One choice of Utseende: its name, what it does, how it was at first, and all that may be chosen. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Choices } from './choices.tsx';
import type { ComfortKey } from './comfort-choices.ts';
import { atFirst, choicesInOrder } from './comfort-groups.ts';

type ChoiceRowProps = { choice: ComfortKey; chosen: string; onChoose: (value: string) => void };

export function ChoiceRow({ choice, chosen, onChoose }: ChoiceRowProps) {
  const { t } = useTranslation();
  const first = atFirst(choice);
  const name = t(`comfort.rows.${choice}.name`);
  return (
    <Choices
      name={choice}
      legend={name}
      chosen={chosen}
      choices={choicesInOrder(choice).map((value) => ({
        value,
        text: choiceText(t, choice, value),
        ...(choice === 'locale' ? { lang: value } : {}),
      }))}
      onChoose={onChoose}
    >
      <p className="quiet">
        {t(`comfort.rows.${choice}.does`)} {t('comfort.atFirst', { choice: choiceText(t, choice, first) })}
      </p>
      <button
        type="button"
        className="as-link"
        aria-label={t('comfort.resetOne', { name })}
        data-shown={chosen !== first}
        onClick={(event) => {
          onChoose(first);
          // The button goes away: the keyboard is at what is chosen now.
          event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>(`[value="${first}"]`)?.focus();
        }}
      >
        {t('comfort.reset')}
      </button>
    </Choices>
  );
}

/** Every choice of every row has its text: a test walks the table. */
function choiceText(t: TFunction, choice: ComfortKey, value: string): string {
  return t(`comfort.rows.${choice}.choices.${value}` as 'comfort.rows.theme.choices.system');
}
