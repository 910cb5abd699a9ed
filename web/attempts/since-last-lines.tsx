/** *Sedan sist*: two lines at most, and only when something has changed. They stay until the person has read them. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { Button } from '../ui/button.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { changesSince, findSeen, keepSeen, seenAfter } from './since-last.ts';

/** More titles than this are a list of their own: the number says it. */
const namedAtMost = 3;

export function SinceLast({ path, accountId }: { path: MyPath; accountId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list, number } = useWording();
  const [seen, setSeen] = useState(() => findSeen(accountId));
  const { added, changed } = changesSince(path, seen);
  const isSame = added.length + changed.length === 0;
  useEffect(() => {
    if (isSame) keepSeen(accountId, seenAfter(path, seen));
  }, [isSame, accountId, path, seen]);
  if (isSame) return null;

  const lineOf = (kind: 'added' | 'changed', entries: MyPath['entries']) => {
    if (entries.length === 0) return null;
    const titles = list(entries.map(({ challenge }) => challenge.title[locale]));
    const words =
      entries.length > namedAtMost
        ? t(`list.since.${kind}Many`, { number: number(entries.length) })
        : t(`list.since.${kind}`, { count: entries.length, titles });
    return <p>{words}</p>;
  };
  const hasRead = () => {
    const next = seenAfter(path, seen);
    keepSeen(accountId, next);
    setSeen(next);
  };
  return (
    <section className="sheet since" aria-labelledby="since-heading">
      <h2 id="since-heading">{t('list.since.heading')}</h2>
      {lineOf('changed', changed)}
      {lineOf('added', added)}
      <Button onClick={hasRead}>{t('list.since.read')}</Button>
    </section>
  );
}
