/** Own input: a function and values of one's own, or a script. The answer comes in the place of results. */
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from './use-kept.ts';
import type { Workspace } from './workspace-controller.ts';

export function InputPanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { ownInput } = workspace.challenge;
  const [chosen, setChosen] = useKept(workspace, 'input-chosen', 0);
  const [texts, setTexts] = useKept<Record<number, string>>(workspace, 'input-texts', {});
  const offered = ownInput[chosen];

  if (offered === undefined) return <p>{t('workspace.inputPanel.none')}</p>;
  const isScript = 'script' in offered;
  const text = texts[chosen] ?? (isScript ? offered.script : offered.argsText);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    workspace.runInput(isScript ? { script: text } : { call: offered.call, argsText: text });
  };
  return (
    <form onSubmit={onSubmit}>
      <p>{t('workspace.inputPanel.says')}</p>
      {ownInput.length > 1 ? (
        <p>
          <label htmlFor="input-call">{t('workspace.inputPanel.call')}</label>
          <select id="input-call" value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
            {ownInput.map((one, index) => {
              const name = 'script' in one ? t('workspace.inputPanel.script') : one.call;
              return (
                <option key={name} value={index}>
                  {name}
                </option>
              );
            })}
          </select>
        </p>
      ) : null}
      <label htmlFor="input-args">
        {isScript ? t('workspace.inputPanel.lines') : t('workspace.inputPanel.args', { call: offered.call })}
      </label>
      <textarea
        id="input-args"
        className="mono"
        rows={3}
        maxLength={20_000}
        spellCheck={false}
        value={text}
        onChange={(event) => setTexts({ ...texts, [chosen]: event.target.value })}
      />
      <button type="submit" className="button">
        {t('workspace.inputPanel.run')}
      </button>
    </form>
  );
}
