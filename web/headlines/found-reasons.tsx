import { useTranslation } from 'react-i18next';
import type { FindReason } from '#server/headlines/headlines.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';

/** Why something is offered: one sentence for each rule, and one for all headlines together. */
export function FoundReasons({ reasons }: { reasons: FindReason[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const names = reasons.flatMap(({ name }) => (name === null ? [] : [name[locale]]));
  const rules = [...new Set(reasons.map(({ rule }) => rule))];
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule}>{t(`find.reasons.${rule}`, { names: list(names) })}</li>
      ))}
    </ul>
  );
}
