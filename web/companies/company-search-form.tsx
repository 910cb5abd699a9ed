import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { CompanySearch } from './companies-query.ts';
import { standings } from './company-words.ts';

type CompanySearchFormProps = { isBusy: boolean; onSearch: (search: CompanySearch) => void };

/** Words, where the talk stands, and what is to be followed up. */
export function CompanySearchForm({ isBusy, onSearch }: CompanySearchFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useState('');
  const [standing, setStanding] = useState('');
  const [isDue, setIsDue] = useState(false);
  return (
    <form
      className="field-rows"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = standings.find((one) => one === standing);
        onSearch({
          ...(words.trim() !== '' && { search: words.trim() }),
          ...(chosen && { standing: chosen }),
          ...(isDue && { due: 'yes' as const }),
        });
      }}
    >
      <label htmlFor={`${id}-words`}>{t('companies.search.words')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('companies.search.hint')}
      </p>
      <input
        id={`${id}-words`}
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <label htmlFor={`${id}-standing`}>{t('companies.search.standing')}</label>
      <select id={`${id}-standing`} value={standing} onChange={({ target }) => setStanding(target.value)}>
        <option value="">{t('companies.search.any')}</option>
        {standings.map((one) => (
          <option key={one} value={one}>
            {t(`companies.standing.${one}`)}
          </option>
        ))}
      </select>
      <div className="role-boxes">
        <label>
          <input type="checkbox" checked={isDue} onChange={({ target }) => setIsDue(target.checked)} />
          {t('companies.search.due')}
        </label>
      </div>
      <p className="acts">
        <Button type="submit" isBusy={isBusy}>
          {t('companies.search.show')}
        </Button>
      </p>
    </form>
  );
}
