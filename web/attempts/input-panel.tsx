/** Own input: a function, and values of one's own. The answer comes in the place of results. */
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from './use-kept.ts';
import type { Workspace } from './workspace-controller.ts';

export function InputPanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { ownInput } = workspace.challenge;
  const [call, setCall] = useKept(workspace, 'input-call', ownInput[0]?.call ?? '');
  const [texts, setTexts] = useKept<Record<string, string>>(workspace, 'input-texts', {});
  const argsText = texts[call] ?? ownInput.find((offered) => offered.call === call)?.argsText ?? '';

  if (ownInput.length === 0) return <p>{t('workspace.inputPanel.none')}</p>;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    workspace.runInput(call, argsText);
  };
  return (
    <form onSubmit={onSubmit}>
      <p>{t('workspace.inputPanel.says')}</p>
      {ownInput.length > 1 ? (
        <p>
          <label htmlFor="input-call">{t('workspace.inputPanel.call')}</label>
          <select id="input-call" value={call} onChange={(event) => setCall(event.target.value)}>
            {ownInput.map((offered) => (
              <option key={offered.call}>{offered.call}</option>
            ))}
          </select>
        </p>
      ) : null}
      <label htmlFor="input-args">{t('workspace.inputPanel.args', { call })}</label>
      <textarea
        id="input-args"
        className="mono"
        rows={5}
        maxLength={20_000}
        spellCheck={false}
        value={argsText}
        onChange={(event) => setTexts({ ...texts, [call]: event.target.value })}
      />
      <button type="submit" className="button">
        {t('workspace.inputPanel.run')}
      </button>
    </form>
  );
}
