import { useTranslation } from 'react-i18next';

/** As the server names them, in the order of the page. */
const categories = ['drafts', 'work', 'consents', 'account'] as const;

type OwnCategoriesProps = {
  label: string;
  /** Names with commas between; `none` where the organisation decides about nothing. */
  value: string;
  given: string;
  onChange: (value: string) => void;
};

/** Which kinds of data wait for the organisation's answer before they are erased. */
export function OwnCategories({ label, value, given, onChange }: OwnCategoriesProps) {
  const { t } = useTranslation();
  const chosen = (value === '' ? given : value).split(/[ ,]+/);
  const choose = (category: string, isChosen: boolean) => {
    const next = categories.filter((one) => (one === category ? isChosen : chosen.includes(one)));
    onChange(next.length === 0 ? 'none' : next.join(','));
  };
  return (
    <fieldset>
      <legend>{label}</legend>
      <p className="quiet">{t('ownOrganisation.decisionSays')}</p>
      {categories.map((category) => (
        <label key={category} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(category)}
            onChange={({ target }) => choose(category, target.checked)}
          />
          {t(`erasureRequests.categories.${category}`)}
        </label>
      ))}
    </fieldset>
  );
}
