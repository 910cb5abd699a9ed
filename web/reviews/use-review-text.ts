/** What a reader writes, while it is written: on the device at once, on the server soon after, again when contact is back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReviewForReader } from '#server/reviews/reviews.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { onContact } from '../ui/contact.ts';
import { isOutOfReach } from '../ui/device-copies.ts';
import { queryClient } from '../ui/queries.ts';
import { fittingText, type ReviewText } from './fitting-text.ts';
import { reviewQuery } from './reviews-query.ts';
import { keepApart, keepUnsent, openUnsent } from './unsent-review.ts';

/** Milliseconds from the last change until it is sent, and from an answer that never came until it is tried again. */
const delays = { write: 800, again: 10_000 };

export type WrittenReview = {
  text: ReviewText;
  write: (part: Partial<ReviewText>) => void;
  /** `device`: the server could not be reached, and this device has it. `nowhere`: it has no storage either. */
  keptOn: 'nothing' | 'saved' | 'saving' | 'device' | 'nowhere';
  /** The server said no. What is written stays on the device. */
  refusal: unknown;
  /** Of the newest save: what is released names it. */
  revision: number;
  /** There is another text on this device, as when it was written in two places. */
  hasApart: boolean;
  /** The two change places: neither is lost. */
  takeApart: () => void;
  dropApart: () => void;
};

export function useReviewText(review: ReviewForReader): WrittenReview {
  const { reviewId } = review;
  const from = useWriter();
  const [begin] = useState(() => {
    const server = { revision: review.revision, text: review.text };
    const begun = openUnsent({ from, reviewId }, server);
    return { ...begun, text: fittingText(begun.text, review) };
  });
  const [text, setText] = useState(begin.text);
  const [apart, setApart] = useState(begin.apart);
  const [revision, setRevision] = useState(review.revision);
  const [isUnsent, setUnsent] = useState(begin.isUnsent);
  const [sending, setSending] = useState<'none' | 'now' | 'unanswered'>('none');
  const [hasSaved, setSaved] = useState(false);
  const [isOnDevice, setOnDevice] = useState(true);
  const [refusal, setRefusal] = useState<unknown>(null);
  const latest = useRef({ text: begin.text, revision: review.revision, isUnsent: begin.isUnsent });
  const isSending = useRef(false);

  const keep = useCallback(
    (next: { text: ReviewText; revision: number; isUnsent: boolean }) => {
      latest.current = next;
      setOnDevice(
        keepUnsent({ from, reviewId }, next.isUnsent ? { text: next.text, revision: next.revision } : null),
      );
      setText(next.text);
      setRevision(next.revision);
      setUnsent(next.isUnsent);
    },
    [from, reviewId],
  );

  const send = useCallback(async () => {
    const sent = latest.current;
    if (!sent.isUnsent || isSending.current) return;
    isSending.current = true;
    setSending('now');
    try {
      const saved = await api('PUT /api/reviews/:reviewId/text', {
        params: { reviewId },
        body: { revision: sent.revision, text: sent.text },
      });
      queryClient.setQueryData(
        reviewQuery(reviewId).queryKey,
        (known) => known && { ...known, text: sent.text, revision: saved.revision },
      );
      // What was written meanwhile is sent next.
      keep({ ...latest.current, revision: saved.revision, isUnsent: latest.current.text !== sent.text });
      setSending('none');
      setSaved(true);
    } catch (error) {
      setSending('unanswered');
      if (!isOutOfReach(error)) setRefusal(error);
    } finally {
      isSending.current = false;
    }
  }, [reviewId, keep]);

  const isWaiting = isUnsent && sending !== 'now' && refusal === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is written waits anew.
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => void send(), sending === 'unanswered' ? delays.again : delays.write);
    return () => clearTimeout(timer);
  }, [isWaiting, sending, text, send]);
  useEffect(() => onContact((now) => void (now === 'back' && send())), [send]);
  // Somebody who goes on to another page of ours need not wait here.
  useEffect(() => () => void send(), [send]);

  const change = (next: ReviewText) => {
    setRefusal(null);
    keep({ ...latest.current, text: next, isUnsent: true });
  };
  const putApart = (next: ReviewText[]) => {
    setApart(next);
    keepApart({ from, reviewId }, next);
  };
  return {
    text,
    write: (part) => change({ ...latest.current.text, ...part }),
    keptOn: isUnsent ? placeOf(sending === 'unanswered', isOnDevice) : hasSaved ? 'saved' : 'nothing',
    refusal,
    revision,
    hasApart: apart.length > 0,
    takeApart: () => {
      const [taken, ...others] = apart;
      if (!taken) return;
      const stood = latest.current.text;
      putApart(isEmpty(stood) ? others : [...others, stood]);
      change(fittingText(taken, review));
    },
    dropApart: () => putApart(apart.slice(1)),
  };
}

function isEmpty({ notes, skills, words }: ReviewText): boolean {
  return notes.length === 0 && skills.length === 0 && words === '';
}

function placeOf(isUnanswered: boolean, isOnDevice: boolean): WrittenReview['keptOn'] {
  if (!isOnDevice) return 'nowhere';
  return isUnanswered ? 'device' : 'saving';
}
