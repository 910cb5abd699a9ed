import { useTranslation } from 'react-i18next';
import type { OwnHelp as Help, SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import type { Visit } from './session-queries.ts';

type OwnHelpProps = { visit: Visit; view: SessionForParticipant };

/**
 * The own wishes for help, and who comes. Seen by oneself and the hosts alone. An answer in text waits in its thread until
 * one wants to read it: nothing moves when it comes.
 */
export function OwnHelp({ visit, view }: OwnHelpProps) {
  const { t } = useTranslation();
  const [newest] = view.help;
  const mayThank = newest?.state === 'answered' && !newest.isThanked;
  return (
    <section className="own-help">
      <h2>{t('sessions.help.heading')}</h2>
      <Status>{newest ? <HelpState help={newest} /> : <p>{t('sessions.help.none')}</p>}</Status>
      <p className="in-text">
        {view.hasThread ? (
          <>
            {view.news === 0 ? t('threads.noNews') : t('threads.news', { count: view.news })}{' '}
            <a href={pathTo('threads')}>{t('sessions.help.inText')}</a>
          </>
        ) : (
          t('sessions.help.inTextLater')
        )}
      </p>
      <div className="thanks-place">
        {mayThank ? (
          <>
            <p className="quiet">{t('sessions.help.thankSays')}</p>
            <Button
              isBusy={visit.act.isPending}
              onClick={() => visit.act.mutate({ type: 'thank', requestId: newest.requestId })}
            >
              {t('sessions.help.thank')}
            </Button>
          </>
        ) : null}
        {mayThank || newest?.isThanked ? null : <p className="quiet">{t('sessions.help.thankLater')}</p>}
      </div>
    </section>
  );
}

function HelpState({ help }: { help: Help }) {
  const { t } = useTranslation();
  const { state, kind, helper, isThanked } = help;
  const name = helper ?? t('sessions.help.somebody');
  if (state === 'waiting') return <p>{t('sessions.help.waiting')}</p>;
  if (state === 'taken') return <p>{t(`sessions.help.taken.${kind}`, { name })}</p>;
  return <p>{isThanked ? t('sessions.help.thanked', { name }) : t('sessions.help.answered', { name })}</p>;
}
