import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';
import { useWording } from '../ui/wording.ts';
import type { wishedKinds } from './step-words.ts';

/** What the person wishes for, in one sentence; nothing where they wish for nothing. */
export function WishedFor({ wishes }: { wishes: (typeof wishedKinds)[number][] }) {
  const { t } = useTranslation();
  const { list } = useWording();
  if (wishes.length === 0) return null;
  return (
    <p className="marked">
      <Mark shape="empty" />
      {t('placements.all.wishes', { wishes: list(wishes.map((wish) => t(`placements.wishes.${wish}`))) })}
    </p>
  );
}
