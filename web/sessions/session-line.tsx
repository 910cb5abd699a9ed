import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForParticipant } from '#server/sessions/session-views.contract.ts';
import { Status } from '../ui/status.tsx';
import { BesideToggle } from './beside-toggle.tsx';

type SessionLineProps = {
  /** Undefined until it is known: the place is there already. */
  view: SessionForParticipant | undefined;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
};

/** One line in the workspace: the own signal, and whether there is something new. It never moves what is around it. */
export function SessionLine({ view, isOpen, setOpen }: SessionLineProps) {
  const { t } = useTranslation();
  const notes = view?.notes.length;
  const [notesSeen, setNotesSeen] = useState<number>();
  // What was there when the page opened is no news; nor is what is being looked at.
  useEffect(() => {
    if (notes !== undefined) setNotesSeen((seen) => (seen === undefined || isOpen ? notes : seen));
  }, [notes, isOpen]);
  const newNotes = notes === undefined || notesSeen === undefined ? 0 : Math.max(0, notes - notesSeen);
  return (
    <>
      <Status>
        {view ? <p>{view.isOver ? t('sessions.over') : <Said view={view} notes={newNotes} />}</p> : null}
      </Status>
      <BesideToggle open={t('sessions.line.open')} isOpen={isOpen} setOpen={setOpen} />
    </>
  );
}

function Said({ view, notes }: { view: SessionForParticipant; notes: number }) {
  const { t } = useTranslation();
  const { me, news } = view;
  const said = [
    t('sessions.line.signal', { signal: t(`sessions.signals.${me.signal ?? 'none'}`) }),
    ...(news > 0 ? [t('threads.news', { count: news })] : []),
    ...(notes > 0 ? [t('sessions.line.notes', { count: notes })] : []),
    ...(news + notes === 0 ? [t('sessions.notes.nothingNew')] : []),
  ];
  return <>{said.join(' ')}</>;
}
