/** Notes of a talk while they are written: on the device at once, on the server soon after, again when contact is back. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { ApiError, api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { onContact } from '../ui/contact.ts';
import { isOutOfReach } from '../ui/device-copies.ts';
import { queryClient } from '../ui/queries.ts';
import { openKeeper, type Ways } from './notes-keeper.ts';
import { talkQuery } from './talks-query.ts';
import {
  apartFrom,
  contentOf,
  isEmpty,
  keepingOwn,
  type Note,
  noteIn,
  takingOther,
  withNote,
  withNotes,
  withWhole,
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
  const from = useWriter();
  const [keeper] = useState(() =>
    openKeeper({ from, talkId: talk.talkId }, talk, talk.state === 'prepared', waysTo(talk)),
  );
  const { unsent, known, sending, hasSaved, isOnDevice, refusal } = useSyncExternalStore(
    keeper.subscribe,
    keeper.get,
  );
  useEffect(() => keeper.know(talk), [keeper, talk]);
  const { fits, places, isWholeApart } = apartFrom(unsent, known);
  const isWaiting = !isEmpty(fits) && sending !== 'now' && refusal === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is written waits anew.
  useEffect(() => {
    if (!isWaiting) return;
    const delay = sending === 'unanswered' ? delays.again : delays.write;
    const timer = setTimeout(() => void keeper.send(), delay);
    return () => clearTimeout(timer);
  }, [isWaiting, sending, unsent, keeper]);
  useEffect(() => onContact((now) => void (now === 'back' && keeper.send())), [keeper]);
  // Somebody who goes on to another page of ours need not wait here.
  useEffect(() => {
    keeper.enter();
    return () => void keeper.leave();
  }, [keeper]);

  return {
    noteOf: (place) => contentOf(unsent.notes[place] ?? noteIn(known, place)),
    whole: unsent.whole ?? known.words,
    keptOn: isEmpty(unsent)
      ? hasSaved
        ? 'saved'
        : 'nothing'
      : isEmpty(fits) && isOnDevice
        ? 'apart'
        : placeOf(sending === 'unanswered', isOnDevice),
    apart: [...places, ...(isWholeApart ? [null] : [])],
    keepOwn: (place) => keeper.write((now, theirs) => keepingOwn(now, place, theirs)),
    takeOther: (place) => keeper.write((now) => takingOther(now, place)),
    refusal,
    write: (place, note) => keeper.write((now, theirs) => withNote(now, place, note, theirs)),
    writeWhole: (words) => keeper.write((now, theirs) => withWhole(now, words, theirs)),
  };
}

function waysTo({ candidateId, talkId }: TalkForPedagogue): Ways {
  const params = { candidateId, talkId };
  const query = talkQuery(candidateId, talkId);
  return {
    put: (body) => api('PUT /api/candidates/:candidateId/talks/:talkId/notes', { params, body }),
    fetch: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    faultOf: (error) => {
      if (error instanceof ApiError && error.code === 'talk-notes-changed') return 'changed';
      return isOutOfReach(error) ? 'unanswered' : 'refused';
    },
    arrived: (sent) => {
      queryClient.setQueryData(query.queryKey, (talk) => talk && withNotes(talk, sent));
    },
  };
}

function placeOf(isUnanswered: boolean, isOnDevice: boolean): TalkNotes['keptOn'] {
  if (!isOnDevice) return 'nowhere';
  return isUnanswered ? 'device' : 'saving';
}
