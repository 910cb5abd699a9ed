/** On the list: hand-ins that wait on this device, and what became of them while the page was open. */
import { useTranslation } from 'react-i18next';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { useErrorSentence } from '../ui/problem.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import type { Outgoing } from './outbox.ts';

type WaitingProps = {
  items: Outgoing[];
  entries: MyPath['entries'];
  onTakeBack: (submissionId: string) => void;
};

export function WaitingHandIns({ items, entries, onTakeBack }: WaitingProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const sentenceOf = useErrorSentence();
  if (items.length === 0) return null;
  const titleOf = (slug: string) =>
    entries.find(({ challenge }) => challenge.slug === slug)?.challenge.title[locale] ?? slug;
  const says = ({ handIn, state }: Outgoing) => {
    const sentence = t(`list.handIn.${state}`, { title: titleOf(handIn.owner.slug) });
    return handIn.refusal ? `${sentence} ${sentenceOf(handIn.refusal)} ${t('results.workStays')}` : sentence;
  };
  return (
    <ul className="waiting-hand-ins">
      {items.map((item) => (
        <li key={item.handIn.submissionId}>
          <Status>{says(item)}</Status>
          <a href={pathTo('challenge', { slug: item.handIn.owner.slug })}>
            {titleOf(item.handIn.owner.slug)}
          </a>
          {item.state === 'waiting' ? (
            <Button onClick={() => onTakeBack(item.handIn.submissionId)}>{t('results.takeBack')}</Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
