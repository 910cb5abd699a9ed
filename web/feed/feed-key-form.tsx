import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedKeyToMake } from '#server/feed/feed.contract.ts';
import { api } from '../api.ts';
import { useWriter } from '../staff/staff-query.ts';
import { Button } from '../ui/button.tsx';
import { ProofNotice } from '../ui/proof-notice.tsx';
import { Status } from '../ui/status.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { useFields } from '../ui/use-fields.ts';
import { feedKeysQuery } from './feed-keys-query.ts';

const choices = { wish: [], skills: ['skills'], reasons: ['skills', 'reasons'] } as const satisfies Record<
  string,
  FeedKeyToMake['scopes']
>;
type Choice = keyof typeof choices;

/** What a key can read beside that. */
export const alsoRead = ['headlines', 'conditions', 'matches'] as const;

type KeyFields = { name: string; choice: Choice; also: FeedKeyToMake['scopes'] };
const nobody: KeyFields = { name: '', choice: 'skills', also: [] };
/** With a member in the list. */
const example: KeyFields = { ...nobody, also: ['matches'] };

/** Makes a key that is shown once: for whom, and how much it reads. */
export function FeedKeyForm() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const id = useId();
  const keptAs = { from: useWriter(), name: 'feed-key' };
  const { fields, change, unsaved, whenArrived } = useFields(keptAs, nobody, example);
  const { name, choice, also } = fields;
  const [isLacking, setIsLacking] = useState(false);
  const make = useMutation({
    mutationFn: () =>
      api('POST /api/feed/keys', { body: { name: name.trim(), scopes: [...choices[choice], ...also] } }),
    onSuccess: ({ keys }) => client.setQueryData(feedKeysQuery.queryKey, { keys }),
  });
  const send = () => whenArrived(make.mutateAsync(), fields);
  const lacks = name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (make.isPending) return;
        setIsLacking(lacks);
        if (!lacks) send();
      }}
    >
      <UnsavedLine unsaved={unsaved} />
      <label htmlFor={id}>{t('feedKeys.name')}</label>
      <p className="quiet" id={`${id}-hint`}>
        {t('feedKeys.nameHint')}
      </p>
      <input
        id={id}
        type="text"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <fieldset className="role-boxes">
        <legend>{t('feedKeys.scopes')}</legend>
        {(['wish', 'skills', 'reasons'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-scopes`}
              checked={choice === one}
              onChange={() => change({ choice: one })}
            />
            {t(`feedKeys.reads.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="role-boxes">
        <legend>{t('feedKeys.also')}</legend>
        {alsoRead.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={also.includes(one)}
              onChange={({ target }) =>
                change({
                  also: alsoRead.filter((other) => (other === one ? target.checked : also.includes(other))),
                })
              }
            />
            {t(`feedKeys.alsoReads.${one}`)}
          </label>
        ))}
      </fieldset>
      <p>{t('feedKeys.makeSays')}</p>
      <p className="acts">
        <Button type="submit" isNext isBusy={make.isPending}>
          {t('feedKeys.make')}
        </Button>
      </p>
      <Status>
        {isLacking && lacks ? <p>{t('feedKeys.lacking')}</p> : null}
        {make.isError ? <ProofNotice error={make.error} isForm onProved={send} /> : null}
        {make.isSuccess ? <p>{t('feedKeys.shownOnce')}</p> : null}
      </Status>
      {make.isSuccess ? (
        <p className="link-shown" translate="no">
          {make.data.key}
        </p>
      ) : null}
    </form>
  );
}
