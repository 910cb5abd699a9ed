import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Emphasis } from '../ui/in-sentence.tsx';
import { useAccount, useOwnWriter } from '../ui/queries.ts';
import { hasUnsaved } from '../ui/use-unsaved.ts';
import { NameForm } from './name-form.tsx';
import { useParticipantName } from './session-name.ts';
import type { Visit } from './session-queries.ts';

type OwnPlaceProps = { visit: Visit; view: SessionForParticipant };

/** What one is called here, and that one may come and go. */
export function OwnPlace({ visit, view }: OwnPlaceProps) {
  const { t } = useTranslation();
  const nameOf = useParticipantName();
  const { me } = view;
  const { act } = visit;
  const account = useAccount();
  const keptAs = { from: useOwnWriter(), name: `session-name.${view.sessionId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  const first = useRef<HTMLParagraphElement>(null);
  const pressedWhenAway = useRef<boolean | null>(null);
  // The button that was pressed here has gone away with what it stood in: the keyboard goes on from here.
  useEffect(() => {
    const hasCome = pressedWhenAway.current === !me.isAway;
    if (hasCome && document.activeElement === document.body) first.current?.focus();
    if (hasCome) pressedWhenAway.current = null;
  }, [me.isAway]);
  const go = (type: 'leave' | 'come-back') => {
    pressedWhenAway.current = me.isAway;
    act.mutate({ type });
  };
  return (
    <>
      <p ref={me.isAway ? undefined : first} tabIndex={-1}>
        <Emphasis sentence={(name) => t('sessions.me.called', { name })} part={nameOf(me)} />
      </p>
      <p className="quiet">{t('sessions.me.whoSees')}</p>
      {account.data?.codeKept === false ? (
        <p className="notice">
          {t('sessions.me.code')} <a href={pathTo('ownCode')}>{t('sessions.me.codeLink')}</a>
        </p>
      ) : null}
      {me.isAway ? (
        <>
          <p ref={first} tabIndex={-1}>
            {t('sessions.me.away')}
          </p>
          <p className="acts">
            <Button isNext isBusy={act.isPending} onClick={() => go('come-back')}>
              {t('sessions.me.comeBack')}
            </Button>
          </p>
        </>
      ) : (
        <details open={isOpen}>
          <summary>{t('sessions.me.more')}</summary>
          <NameForm
            key={me.name}
            keptAs={keptAs}
            name={me.name}
            label={t('sessions.me.name')}
            hint={t('sessions.join.nameHint')}
            button={t('sessions.me.rename')}
            isBusy={act.isPending}
            onName={(name) => act.mutateAsync({ type: 'name', name })}
          />
          <p>{t('sessions.me.leaveSays')}</p>
          <p className="acts">
            <Button isBusy={act.isPending} onClick={() => go('leave')}>
              {t('sessions.me.leave')}
            </Button>
          </p>
        </details>
      )}
    </>
  );
}
