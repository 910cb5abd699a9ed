import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { placeOfLink } from '../staff/link-shown.tsx';
import { Button } from '../ui/button.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { type Opening, rememberOpening } from './openings-query.ts';

/** Links by which the company fills in its part: make one, see whether it was used, and end it. */
export function OpeningLinks({ opening }: { opening: Opening }) {
  const { t } = useTranslation();
  const { openingId, state, links } = opening;
  const make = useMutation({
    onMutate: () => end.reset(),
    mutationFn: () => api('POST /api/openings/:openingId/links', { params: { openingId } }),
    onSuccess: ({ opening: now }) => rememberOpening(now),
  });
  const made = make.data && { link: make.data.link, linkId: make.data.opening.links[0]?.linkId };
  const isMade = made && links.some(({ linkId }) => linkId === made.linkId);
  const end = useMutation({
    mutationFn: (linkId: string) =>
      api('POST /api/openings/:openingId/links/:linkId/end', { params: { openingId, linkId } }),
    onSuccess: rememberOpening,
  });
  return (
    <>
      <h2>{t('openings.links.heading')}</h2>
      <p>{t('openings.links.says')}</p>
      {state === 'withdrawn' ? null : (
        <>
          <p className="acts">
            <Button isBusy={make.isPending} onClick={() => make.mutate()}>
              {t('openings.links.make')}
            </Button>
          </p>
          <div className={placeOfLink(make)}>
            {isMade ? <MadeLink link={made.link} /> : null}
            <Status>{make.error ? <Notice error={make.error} /> : null}</Status>
            {/* Seen by the link itself. */}
            <Status isHidden>{isMade ? t('openings.links.ready') : null}</Status>
            {isMade ? null : <p className="quiet">{t('openings.links.here')}</p>}
          </div>
        </>
      )}
      {links.length === 0 ? <p>{t('openings.links.none')}</p> : null}
      <ul className="people-rows">
        {/* The newest comes last: no row that one is about to press moves when it comes. */}
        {links.toReversed().map((link) => (
          <LinkRow
            key={link.linkId}
            link={link}
            isEnding={end.isPending}
            onEnd={() => end.mutate(link.linkId)}
          />
        ))}
      </ul>
      <Status>
        {end.isSuccess ? <p>{t('openings.links.ended')}</p> : null}
        {end.error ? <Notice error={end.error} /> : null}
      </Status>
    </>
  );
}

type LinkRowProps = { link: Opening['links'][number]; isEnding: boolean; onEnd: () => void };

function LinkRow({ link: { madeOn, lastDay, usedOn }, isEnding, onEnd }: LinkRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <p>
        <DayIn sentence={(day) => t('openings.links.made', { day })} at={madeOn} />{' '}
        <DayIn sentence={(day) => t('openings.links.until', { day })} at={lastDay} />{' '}
        {usedOn === null ? (
          t('openings.links.notUsed')
        ) : (
          <DayIn sentence={(day) => t('openings.links.used', { day })} at={usedOn} />
        )}
      </p>
      <p className="acts">
        <Button isBusy={isEnding} onClick={onEnd}>
          {t('openings.links.end')}
        </Button>
      </p>
    </li>
  );
}

/** It is in no other place: only a hash of it is stored. */
function MadeLink({ link }: { link: string }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<'copied' | 'copyNot' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      setSaid('copyNot');
    }
  };
  return (
    <div className="sheet">
      <p>{t('openings.links.once')}</p>
      <p className="link-shown" translate="no">
        {link}
      </p>
      <p className="acts">
        <Button onClick={copy}>{t('openings.links.copy')}</Button>
      </p>
      <Status>{said === null ? null : <p>{t(`openings.links.${said}`)}</p>}</Status>
    </div>
  );
}
