import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpForHost, SessionForHost } from '#server/sessions/session-views.contract.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { NewsLine } from '../ui/news-line.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';
import { useHeldList } from './held-list.ts';
import { useParticipantName } from './session-name.ts';
import type { Board } from './session-queries.ts';

type BoardPartProps = { board: Board; view: SessionForHost };

/** Who wants help, in the order in which they asked. */
export function BoardQueue({ board, view }: BoardPartProps) {
  const { t } = useTranslation();
  const nameOf = useParticipantName();
  const { rows, count, show } = useHeldList(view.queue, ({ requestId }) => requestId);
  const isGone = rows.some(({ now }) => now === undefined);
  const names = new Map(view.participants.map((one) => [one.participantId, nameOf(one)]));
  return (
    <section>
      <h2>{t('hostSessions.queue.heading')}</h2>
      <p className="quiet">{t('hostSessions.queue.says')}</p>
      <NewsLine
        says={count === 0 ? t('hostSessions.queue.nothingNew') : t('hostSessions.queue.new', { count })}
        button={count === 0 && !isGone ? null : t('hostSessions.queue.show')}
        onShow={show}
      />
      {rows.length === 0 ? (
        <p>{t(count === 0 ? 'hostSessions.queue.none' : 'hostSessions.queue.notShown')}</p>
      ) : null}
      <ol className="people-rows">
        {rows.map(({ id, last, now }) => (
          <li key={id}>
            <QueueRow
              board={board}
              help={now ?? last}
              isGone={now === undefined}
              name={names.get(last.participantId) ?? t('hostSessions.people.gone')}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type QueueRowProps = { board: Board; help: HelpForHost; isGone: boolean; name: string };

function QueueRow({ board, help, isGone, name }: QueueRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { requestId, kind, state, helper } = help;
  const unsaved = useUnsaved({ from: useWriter(), name: `help.${requestId}` }, '', isWords);
  const { value: words, write } = unsaved;
  const { act, isBusy } = board;
  const answer = () =>
    whenArrived(act.mutateAsync({ type: 'answer', requestId, words }), () => unsaved.hasArrived(words));
  const says = isGone
    ? t('hostSessions.queue.settled')
    : state === 'taken'
      ? t('hostSessions.queue.taken', { helper: helper ?? '' })
      : t('hostSessions.queue.waiting');
  return (
    <>
      <p>
        <strong>{name}</strong> {t(`hostSessions.queue.kind.${kind}`)} <span className="quiet">{says}</span>
      </p>
      {help.words === '' ? null : <p className="own-lines">{help.words}</p>}
      {/* Settled, it keeps its place until the host wants to see the queue, and the keyboard its focus. */}
      <div className={isGone ? 'settled' : undefined}>
        {kind === 'text' ? (
          <>
            <UnsavedLine unsaved={unsaved} />
            <label htmlFor={id}>{t('hostSessions.queue.answer', { name })}</label>
            <textarea
              id={id}
              rows={2}
              maxLength={2_000}
              aria-describedby={`${id}-hint`}
              value={words}
              onChange={({ target }) => write(target.value)}
            />
            <p className="quiet" id={`${id}-hint`}>
              {t('hostSessions.queue.answerHint')}
            </p>
          </>
        ) : null}
        <p className="acts">
          <Button isBusy={isGone || isBusy} onClick={() => act.mutate({ type: 'take', requestId })}>
            {t('hostSessions.queue.take', { name })}
          </Button>
          <Button isBusy={isGone || isBusy} onClick={answer}>
            {t(kind === 'text' ? 'hostSessions.queue.send' : 'hostSessions.queue.done', { name })}
          </Button>
        </p>
      </div>
    </>
  );
}
