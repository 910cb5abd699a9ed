import './staff.css';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { CardSheet } from './card-sheet.tsx';

/** A whole number in a field, or null. */
function whole(text: string, most: number): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

/** Makes a sheet of cards, shown once, to print and cut. */
export function CardsPage() {
  const { t } = useTranslation();
  const [countId, daysId] = [useId(), useId()];
  const [count, setCount] = useState('8');
  const [days, setDays] = useState('180');
  const [isLacking, setIsLacking] = useState(false);
  const asked = { count: whole(count, 60), days: whole(days, 365) };
  const make = useMutation({
    mutationFn: (body: { count: number; days: number }) => api('POST /api/cards', { body }),
  });
  const start = () => {
    const { count, days } = asked;
    setIsLacking(count === null || days === null);
    if (count !== null && days !== null) make.mutate({ count, days });
  };
  return (
    <Page heading={t('staff.cards.heading')} place={t('staff.desk.heading')}>
      <div className="no-print">
        <p>{t('staff.cards.says')}</p>
        <label htmlFor={countId}>{t('staff.cards.count')}</label>
        <input
          id={countId}
          className="short-field"
          type="text"
          inputMode="numeric"
          value={count}
          onChange={({ target }) => setCount(target.value)}
        />
        <label htmlFor={daysId}>{t('staff.cards.days')}</label>
        <input
          id={daysId}
          className="short-field"
          type="text"
          inputMode="numeric"
          value={days}
          onChange={({ target }) => setDays(target.value)}
        />
        <p className="acts">
          <Button isNext={!make.isSuccess} isBusy={make.isPending} onClick={start}>
            {t('staff.cards.make')}
          </Button>
          {make.isSuccess ? (
            <Button isNext onClick={() => window.print()}>
              {t('staff.cards.print')}
            </Button>
          ) : null}
        </p>
        <Status>
          {isLacking ? <p>{t('staff.cards.lacking')}</p> : null}
          {make.isSuccess ? <p>{t('staff.cards.made')}</p> : null}
          {make.isError ? <ProofNotice error={make.error} onProved={start} isForm /> : null}
        </Status>
      </div>
      {make.isSuccess ? <CardSheet cards={make.data.cards} /> : null}
    </Page>
  );
}
