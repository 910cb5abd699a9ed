import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { besideOf, type KeptAs, keepUnsaved } from '../ui/use-unsaved.ts';
import { worksQuery } from './works-query.ts';

type RemoveWorkProps = {
  workId: string;
  /** What was written of it and not saved goes with it. */
  keptAs: KeptAs;
  whenRemoved: (hadReadings: boolean) => void;
};

/** Takes a work away: by one press when nobody reads it, else by one more, after what goes with it is told. */
export function RemoveWork({ workId, keptAs, whenRemoved }: RemoveWorkProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const first = useRef<HTMLButtonElement>(null);
  const [readings, setReadings] = useState(0);
  const [isKept, setKept] = useState(false);
  const remove = useMutation({
    mutationFn: (known: number) =>
      api('DELETE /api/works/:workId', {
        params: { workId },
        query: known === 0 ? {} : { readings: String(known) },
      }),
    onSuccess: (works, known) => {
      keepUnsaved(keptAs, null);
      keepUnsaved(besideOf(keptAs, 'begun'), null);
      client.setQueryData(worksQuery.queryKey, works);
      whenRemoved(known > 0);
    },
    // Told anew, how many there are can be another number: the keyboard stands where nothing is taken away.
    onError: (error) => {
      setReadings(readingsToldBy(error));
      first.current?.focus();
    },
  });
  const hasSaid = readings > 0 || isKept || remove.isError;
  return (
    <>
      {/* What goes with it, in the place of what could. */}
      <div className="work-goes">
        <Status>
          {readings > 0 ? (
            <p>{t('works.withReadings.says', { count: readings })}</p>
          ) : (
            <>
              {isKept ? <p>{t('works.withReadings.kept')}</p> : null}
              {remove.isError ? <Notice error={remove.error} /> : null}
            </>
          )}
        </Status>
        {hasSaid ? null : <p className="quiet">{t('works.removeSays')}</p>}
      </div>
      <p className="acts">
        {/* Pressed twice, it takes nothing away. */}
        <Button
          ref={first}
          isBusy={remove.isPending}
          onClick={() => {
            setKept(readings > 0);
            setReadings(0);
            if (readings > 0) remove.reset();
            else remove.mutate(0);
          }}
        >
          {t(readings > 0 ? 'works.withReadings.keep' : 'works.remove')}
        </Button>
        {readings > 0 ? (
          <Button isBusy={remove.isPending} onClick={() => remove.mutate(readings)}>
            {t('works.withReadings.remove', { count: readings })}
          </Button>
        ) : null}
      </p>
    </>
  );
}

/** 0: the server said nothing of readings. */
function readingsToldBy(error: unknown): number {
  return error instanceof ApiError && error.code === 'work-is-read' ? Number(error.params.readings) : 0;
}
