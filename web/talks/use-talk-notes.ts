/** Notes of a talk while they are written: on the device at once, on the server soon after, again when contact is back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { ApiError, api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { onContact } from '../ui/contact.ts';
import { isOutOfReach } from '../ui/device-copies.ts';
import { queryClient } from '../ui/queries.ts';
import { talkQuery } from './talks-query.ts';
import {
  apartFrom,
  contentOf,
  isEmpty,
  keepUnsent,
  type Note,
  nothingUnsent,
  readUnsent,
  toSend,
  type Unsent,
  withoutSent,
} from './unsent-notes.ts';

/** Milliseconds from the last change until it is sent, and from an answer that never came until it is tried again. */
const delays = { write: 800, again: 10_000 };

export type TalkNotes = {
  noteOf: (place: number) => Note;
  whole: string;
  /** `device`: the server could not be reached, and this device has it. `nowhere`: it has no storage either. */
  keptOn: 'nothing' | 'saved' | 'saving' | 'device' | 'nowhere' | 'apart';
  /** Places where the server has got something else meanwhile, from another device; null: the talk as a whole. */
  apart: (number | null)[];
  /** What is written here stays, and replaces what was shown. */
  keepOwn: (place: number | null) => void;
  /** What the server has stays, and what is written here goes. */
  takeOther: (place: number | null) => void;
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
  const begun = useRef(talk);

  const keep = useCallback(
    (next: Unsent) => {
      latest.current = next;
      setOnDevice(keepUnsent({ from, talkId }, next));
      setUnsent(next);
    },
    [from, talkId],
  );

  const send = useCallback(async () => {
    const query = talkQuery(candidateId, talkId);
    const { fits: sent } = apartFrom(
      latest.current,
      queryClient.getQueryData(query.queryKey) ?? begun.current,
    );
    if (isEmpty(sent)) return;
    setSending('now');
    const body = toSend(sent);
    try {
      const params = { candidateId, talkId };
      await api('PUT /api/candidates/:candidateId/talks/:talkId/notes', { params, body });
      queryClient.setQueryData(query.queryKey, (known) => known && withNotes(known, sent));
      setSending('none');
      setSaved(true);
      keep(withoutSent(latest.current, sent));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'talk-notes-changed') {
        const now = await queryClient.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
        const { places, isWholeApart } = now
          ? apartFrom(latest.current, now)
          : { places: [], isWholeApart: false };
        setSending(now ? 'none' : 'unanswered');
        if (now && places.length === 0 && !isWholeApart) setRefusal(error);
        return;
      }
      setSending('unanswered');
      if (!isOutOfReach(error)) setRefusal(error);
    }
  }, [candidateId, talkId, keep]);

  const { fits, places, isWholeApart } = apartFrom(unsent, talk);
  const isWaiting = !isEmpty(fits) && sending !== 'now' && refusal === null;
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
    return contentOf(unsent.notes[place] ?? { marks, words });
  };
  const known = (place: number): Note =>
    contentOf(talk.questions.find((one) => one.place === place) ?? { marks: [], words: '' });
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
      : isEmpty(fits) && isOnDevice
        ? 'apart'
        : placeOf(sending === 'unanswered', isOnDevice),
    apart: [...places, ...(isWholeApart ? [null] : [])],
    keepOwn: (place) => {
      const { notes } = latest.current;
      if (place === null) return change({ ...latest.current, wholeWas: talk.words });
      change({ ...latest.current, notes: { ...notes, [place]: { ...noteOf(place), was: known(place) } } });
    },
    takeOther: (place) => {
      const { notes, whole, wholeWas } = latest.current;
      if (place === null) return change({ notes });
      const others = Object.entries(notes).filter(([one]) => Number(one) !== place);
      const rest = whole === undefined ? {} : { whole, ...(wholeWas === undefined ? {} : { wholeWas }) };
      change({ notes: Object.fromEntries(others), ...rest });
    },
    refusal,
    write: (place, note) => {
      const { notes } = latest.current;
      const { was = notes[place] ? { marks: [], words: '' } : known(place) } = notes[place] ?? {};
      change({ ...latest.current, notes: { ...notes, [place]: { ...note, was } } });
    },
    writeWhole: (words) => {
      const { whole, wholeWas = whole === undefined ? talk.words : '' } = latest.current;
      change({ ...latest.current, whole: words, wholeWas });
    },
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
    questions: talk.questions.map((question) => {
      const note = notes[question.place];
      return note ? { ...question, ...contentOf(note) } : question;
    }),
  };
}
