import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantForHost, SessionForHost } from '#server/sessions/session-views.contract.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Mark } from '../ui/mark.tsx';
import { NewsLine } from '../ui/news-line.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { hasUnsaved } from '../ui/use-unsaved.ts';
import { useHeldList } from './held-list.ts';
import { NameForm } from './name-form.tsx';
import { OfferForm } from './offer-form.tsx';
import { useParticipantName } from './session-name.ts';
import type { Board } from './session-queries.ts';

type BoardPartProps = { board: Board; view: SessionForHost };

const shapes = {
  'help-text': 'full',
  'help-here': 'full',
  talk: 'half',
  working: 'empty',
  peace: 'square',
  break: 'empty',
} as const;

/** Who is here: name, signal, challenge. Each keeps its place while the page is open. */
export function BoardPeople({ board, view }: BoardPartProps) {
  const { t } = useTranslation();
  const { rows, count, show } = useHeldList(view.participants, ({ participantId }) => participantId);
  const isGone = rows.some(({ now }) => now === undefined);
  return (
    <section>
      <h2>{t('hostSessions.people.heading')}</h2>
      <NewsLine
        says={count === 0 ? t('hostSessions.people.nothingNew') : t('hostSessions.people.new', { count })}
        button={count === 0 && !isGone ? null : t('hostSessions.people.show')}
        onShow={show}
      />
      {rows.length === 0 ? (
        <p>{t(count === 0 ? 'hostSessions.people.none' : 'hostSessions.people.notShown')}</p>
      ) : null}
      <ul className="board-people">
        {rows.map(({ id, last, now }) => (
          <li key={id}>
            <PersonRow board={board} view={view} person={now ?? last} isGone={now === undefined} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PersonRowProps = BoardPartProps & { person: ParticipantForHost; isGone: boolean };

function PersonRow({ board, view, person, isGone }: PersonRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const name = useParticipantName()(person);
  const { participantId, signal, challenge } = person;
  const { act, isBusy } = board;
  const keptAs = { from: useWriter(), name: `rename.${participantId}` };
  const [isOpen] = useState(() => hasUnsaved(keptAs));
  return (
    <>
      <p className="board-name">
        <strong>{name}</strong>
      </p>
      <p className="board-signal">
        {isGone ? t('hostSessions.people.left') : null}
        {isGone || signal === null ? null : (
          <>
            <Mark shape={shapes[signal]} />
            {t(`sessions.signals.${signal}`)}
          </>
        )}
      </p>
      <p className="board-challenge quiet">{challenge?.[locale] ?? ''}</p>
      <details className="no-print" open={isOpen}>
        <summary>{t('hostSessions.people.rename', { name })}</summary>
        <NameForm
          key={person.name}
          keptAs={keptAs}
          name={person.name}
          label={t('hostSessions.people.newName')}
          hint={t('hostSessions.people.newNameHint')}
          button={t('hostSessions.people.change')}
          isBusy={isBusy}
          onName={(next) => act.mutateAsync({ type: 'rename', participantId, name: next })}
        />
        <OfferForm board={board} view={view} person={person} />
      </details>
    </>
  );
}
