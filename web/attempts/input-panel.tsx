/** Own input: a function and values, a script, or changes of the tables. The answer comes in the place of results. */
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type OwnInput, ownInputOf } from './own-input.ts';
import { useKept } from './use-kept.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

export function InputPanel({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { language } = useObserved(workspace.draft).work;
  const ownInput = ownInputOf(workspace.challenge, language);
  const [chosen, setChosen] = useKept(workspace, 'input-chosen', 0);
  const [texts, setTexts] = useKept<Record<string, string>>(workspace, 'input-texts', {});
  const offered = ownInput[chosen] ?? ownInput[0];

  if (offered === undefined) return <p>{t('workspace.inputPanel.none')}</p>;
  // Another language writes the same function's values in another way: that is a text of its own.
  const key = JSON.stringify(offered);
  const text = texts[key] ?? textOf(offered);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    workspace.runInput(withText(offered, text));
  };
  return (
    <form onSubmit={onSubmit}>
      <p>{t('changes' in offered ? 'workspace.inputPanel.changesSay' : 'workspace.inputPanel.says')}</p>
      {ownInput.length > 1 ? (
        <p>
          <label htmlFor="input-call">{t('workspace.inputPanel.call')}</label>
          <select
            id="input-call"
            value={ownInput.indexOf(offered)}
            onChange={(event) => setChosen(Number(event.target.value))}
          >
            {ownInput.map((one, index) => {
              const name = 'call' in one ? one.call : t('workspace.inputPanel.script');
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
        {'call' in offered
          ? t('workspace.inputPanel.args', { call: offered.call })
          : t(`workspace.inputPanel.${'script' in offered ? 'lines' : 'changes'}`)}
      </label>
      <textarea
        id="input-args"
        className="mono"
        rows={3}
        maxLength={20_000}
        spellCheck={false}
        value={text}
        onChange={(event) => setTexts({ ...texts, [key]: event.target.value })}
      />
      <button type="submit" className="button">
        {t('workspace.inputPanel.run')}
      </button>
    </form>
  );
}

function textOf(input: OwnInput): string {
  if ('call' in input) return input.argsText;
  return 'script' in input ? input.script : input.changes;
}

function withText(input: OwnInput, text: string): OwnInput {
  if ('call' in input) return { ...input, argsText: text };
  return 'script' in input ? { script: text } : { changes: text };
}
