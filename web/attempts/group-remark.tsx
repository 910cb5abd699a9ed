/** One claim: its sentence, whether it holds, what kind of thing happened, and the way to a case of the same kind. */
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#server/runs/runs.contract.ts';
import { Mark } from '../ui/mark.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { markOf } from './result-words.ts';
import { useResultWords } from './use-result-words.ts';
import type { Workspace } from './workspace-controller.ts';

type GroupProps = {
  workspace: Workspace;
  group: GroupView;
  /** True when the person comes back from this claim's case: its button gets the focus again. */
  isReturn: boolean;
  onShowSibling: () => void;
};

export function GroupRemark({ workspace, group, isReturn, onShowSibling }: GroupProps) {
  const { t } = useTranslation();
  const { verdict, what } = useResultWords(workspace);
  const { shape, look } = markOf(group);
  const sentence = group.sentence[useLocale()];
  return (
    <li>
      <span className={`remark ${look}`}>
        <Mark shape={shape} />
        {verdict(group)}: {sentence} {what(group)}
      </span>
      {group.state !== 'holds' && group.hasSibling ? (
        <button
          type="button"
          className="as-link"
          aria-label={t('results.siblingOf', { sentence })}
          ref={(button) => {
            if (isReturn) button?.focus();
          }}
          onClick={onShowSibling}
        >
          {t('results.showSibling')}
        </button>
      ) : null}
    </li>
  );
}
