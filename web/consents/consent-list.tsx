import './consents.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentForCandidate, ConsentsForCandidate } from '#server/consents/consents.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useDay } from '../ui/use-day.ts';
import { consentsQuery } from './consents-query.ts';

/** One plain list: what each means, who sees what, and one press to give or to take back. */
export function ConsentList({ answers: { consents } }: { answers: ConsentsForCandidate }) {
  const { t } = useTranslation();
  const [atOpening] = useState(consents);
  const isAsked = consents.some(({ purpose }) => purpose === 'pedagogue-reads');
  return (
    <>
      {isAsked ? null : <p>{t('consents.nobodyToRead')}</p>}
      <ul className="consents">
        {withThoseTakenBack(consents, atOpening).map((consent) => {
          const { audience } = consent;
          const isToBeNamed = audience.kind === 'company' && audience.name === null;
          return <li key={keyOf(consent)}>{isToBeNamed ? <ToShares /> : <Consent consent={consent} />}</li>;
        })}
      </ul>
    </>
  );
}

const keyOf = ({ purpose, audience }: ConsentForCandidate) =>
  `${purpose} ${audience.staffId ?? audience.name}`;

/** A company whose yes is taken back is told of no more. Its row stays while the page is open: there it is said. */
function withThoseTakenBack(
  now: ConsentForCandidate[],
  atOpening: ConsentForCandidate[],
): ConsentForCandidate[] {
  const rows = [...now];
  for (const [place, one] of atOpening.entries())
    if (!rows.some((row) => keyOf(row) === keyOf(one)))
      rows.splice(place, 0, { ...one, state: 'not-given', consentId: null, givenAt: null });
  return rows;
}

/** For whom, what and until when is chosen where the link is made: that is the yes. */
function ToShares() {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('consents.purposes.company-share.titleNew')}</h3>
      <p>{t('consents.purposes.company-share.means')}</p>
      <p>{t('consents.purposes.company-share.seesNew')}</p>
      <p>
        <a href={pathTo('shares')}>{t('consents.company.link')}</a>
      </p>
    </>
  );
}

function Consent({ consent }: { consent: ConsentForCandidate }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const day = useDay();
  const { purpose, audience, state, textVersion, consentId, givenAt } = consent;
  const [said, setSaid] = useState<'consents.given' | 'consents.withdrawn' | null>(null);
  const change = useMutation({
    mutationFn: () =>
      state === 'given' && consentId !== null
        ? api('POST /api/consents/:consentId/withdraw', { params: { consentId } })
        : api('POST /api/consents', { body: { purpose, textVersion, ...namedIn(consent) } }),
    onSuccess: (answers) => {
      setSaid(state === 'given' ? 'consents.withdrawn' : 'consents.given');
      client.setQueryData(consentsQuery.queryKey, answers);
    },
  });
  const name = audience.name ?? '';
  const title = t(`consents.purposes.${purpose}.title`, { name });
  const act = t(state === 'given' ? 'consents.withdraw' : 'consents.give');
  return (
    <>
      <h3>{title}</h3>
      <p>{t(`consents.purposes.${purpose}.means`, { name })}</p>
      <p>{t(`consents.purposes.${purpose}.sees`, { name })}</p>
      {purpose === 'matcher-list'
        ? (['programs', 'programsToo', 'kept', 'looked'] as const).map((one) => (
            <p key={one}>{t(`consents.purposes.matcher-list.${one}`)}</p>
          ))
        : null}
      <p className="consent-state marked">
        <span className={state === 'given' ? 'holds' : ''}>
          <Mark shape={state === 'given' ? 'full' : 'empty'} />
        </span>
        {t(`consents.state.${state}`, { date: givenAt === null ? '' : day(givenAt) })}
      </p>
      <p className="acts">
        {audience.kind === 'company' && state !== 'given' ? (
          <a href={pathTo('shares')}>{t('consents.company.link')}</a>
        ) : (
          <Button isBusy={change.isPending} aria-label={`${act}: ${title}`} onClick={() => change.mutate()}>
            {act}
          </Button>
        )}
      </p>
      <div className="said-place says-beside">
        <Status>
          {said === null || change.isError ? null : <p>{t(said)}</p>}
          {change.isError ? <Notice error={change.error} /> : null}
        </Status>
      </div>
    </>
  );
}

function namedIn({ audience: { kind, staffId, name } }: ConsentForCandidate) {
  return {
    ...(staffId === null ? {} : { staffId }),
    ...(kind === 'company' && name !== null ? { companyName: name } : {}),
  };
}
