import { useTranslation } from 'react-i18next';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import { QrCode } from '../accounts/qr-code.tsx';
import { pathTo } from '../routes.ts';
import { DayIn } from '../ui/in-sentence.tsx';

/** Cards to cut out. Each has its code, a square to scan, where to write it, and its last day. */
export function CardSheet({ cards }: { cards: CardMade[] }) {
  const { t } = useTranslation();
  const address = `${location.host}${pathTo('enter')}`;
  return (
    <ul className="card-sheet">
      {cards.map(({ code, link, expiresAt }) => (
        <li key={code}>
          <QrCode text={link} label={t('staff.cards.qr', { code })} />
          <div>
            <p className="code" translate="no">
              {code}
            </p>
            <p>{t('staff.cards.how', { address })}</p>
            <p>
              <DayIn sentence={(day) => t('staff.cards.until', { day })} at={expiresAt} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
