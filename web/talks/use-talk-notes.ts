/** Notes of a talk while they are written: on the device at once, on the server soon after, again when contact is back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { onContact } from '../ui/contact.ts';
import { isOutOfReach } from '../ui/device-copies.ts';
import { queryClient } from '../ui/queries.ts';
import { talkQuery } from './talks-query.ts';
import {
  isEmpty,
  keepUnsent,
  type Note,
  nothingUnsent,
  readUnsent,
  type Unsent,
  withoutSent,
} from './unsent-notes.ts';

/** Milliseconds from the last change until it is sent, and from an answer that never came until it is tried again. */
const delays = { write: 800, again: 10_000 };

export type TalkNotes = {
  noteOf: (place: number) => Note;
  whole: string;
  /** `device`: the server could not be reached, and this device has it. `nowhere`: it has no storage either. */
  keptOn: 'nothing' | 'saved' | 'saving' | 'device' | 'nowhere';
  /** The server said no. What is written stays on the device. */
  refusal: unknown;
  write: (place: number, note: Note) => void;
  writeWhole: (words: string) => void;
};

export function useTalkNotes(talk: TalkForPedagogue): TalkNotes {
  const { candidateId, talkId } = talk;
  const from = useWriter();
  const [unsent, setUnsent] = useState<Unsent>(() =>
    talk.state === 'prepared' ? readUnsent({ from, talkId }) : nothingUnsent,
  );
  const [sending, setSending] = useState<'none' | 'now' | 'unanswered'>('none');
  const [hasSaved, setSaved] = useState(false);
  const [isOnDevice, setOnDevice] = useState(true);
  const [refusal, setRefusal] = useState<unknown>(null);
  const latest = useRef(unsent);

  const keep = useCallback(
    (next: Unsent) => {
      latest.current = next;
      setOnDevice(keepUnsent({ from, talkId }, next));
      setUnsent(next);
    },
    [from, talkId],
  );

  const send = useCallback(async () => {
    const sent = latest.current;
    if (isEmpty(sent)) return;
    setSending('now');
    const notes = Object.entries(sent.notes).map(([place, note]) => ({ place: Number(place), ...note }));
    const body = { notes, ...(sent.whole === undefined ? {} : { words: sent.whole }) };
    try {
      const params = { candidateId, talkId };
      await api('PUT /api/candidates/:candidateId/talks/:talkId/notes', { params, body });
      queryClient.setQueryData(
        talkQuery(candidateId, talkId).queryKey,
        (known) => known && withNotes(known, sent),
      );
      setSending('none');
      setSaved(true);
      keep(withoutSent(latest.current, sent));
    } catch (error) {
      setSending('unanswered');
      if (!isOutOfReach(error)) setRefusal(error);
    }
  }, [candidateId, talkId, keep]);

  const isWaiting = !isEmpty(unsent) && sending !== 'now' && refusal === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is written waits anew.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => void send(), sending === 'unanswered' ? delays.again : delays.write);
    return () => clearTimeout(timer);
  }, [isWaiting, sending, unsent, send]);
  useEffect(() => onContact((now) => void (now === 'back' && send())), [send]);
  // Somebody who goes on to another page of ours need not wait here.
  useEffect(() => () => void send(), [send]);

  const noteOf = (place: number): Note => {
    const { marks, words } = talk.questions.find((one) => one.place === place) ?? { marks: [], words: '' };
    return unsent.notes[place] ?? { marks, words };
  };
  const change = (next: Unsent) => {
    setRefusal(null);
    keep(next);
  };
  return {
    noteOf,
    whole: unsent.whole ?? talk.words,
    keptOn: isEmpty(unsent)
      ? hasSaved
        ? 'saved'
        : 'nothing'
      : placeOf(sending === 'unanswered', isOnDevice),
    refusal,
    write: (place, note) => change({ ...latest.current, notes: { ...latest.current.notes, [place]: note } }),
    writeWhole: (words) => change({ ...latest.current, whole: words }),
  };
}

function placeOf(isUnanswered: boolean, isOnDevice: boolean): TalkNotes['keptOn'] {
  if (!isOnDevice) return 'nowhere';
  return isUnanswered ? 'device' : 'saving';
}

function withNotes(talk: TalkForPedagogue, { notes, whole }: Unsent): TalkForPedagogue {
  return {
    ...talk,
    words: whole ?? talk.words,
    questions: talk.questions.map((question) => ({ ...question, ...notes[question.place] })),
  };
}
