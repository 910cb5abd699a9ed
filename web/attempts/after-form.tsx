/** One optional question after a challenge: choices, own words, saved when asked for. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useUnsaved } from './unsaved.ts';
import type { Workspace } from './workspace-controller.ts';

type Answer<Value> = { chosen: Value[]; words: string };

type AfterFormProps<Value extends string> = {
  workspace: Workspace;
  /** Names the form: what is written in it is on this device until the server has it. */
  name: string;
  words: { heading: string; says: string; words: string; save: string };
  legend: string;
  choices: { value: Value; label: string }[];
  isMany?: boolean;
  start: Answer<Value>;
  save: (answer: Answer<Value>) => Promise<void>;
};

export function AfterForm<Value extends string>(props: AfterFormProps<Value>) {
  const { workspace, name, words, legend, choices, isMany = false, start, save } = props;
  const { t } = useTranslation();
  const id = useId();
  const { value: answer, set: setAnswer, confirmSaved, keptOn } = useUnsaved(workspace, name, start);
  // What waits here unsaved is not to be looked for.
  const [isOpen] = useState(keptOn !== 'server');
  const latest = useRef(answer);
  latest.current = answer;
  const [state, setState] = useState<{ saved: boolean; error: unknown }>({ saved: false, error: undefined });

  const change = (next: Partial<Answer<Value>>) => {
    setAnswer({ ...answer, ...next });
    setState({ saved: false, error: undefined });
  };
  const choose = (value: Value, isChosen: boolean) => {
    const others = isMany ? answer.chosen.filter((other) => other !== value) : [];
    change({ chosen: isChosen ? [...others, value] : others });
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await save(answer);
      confirmSaved(answer);
      // What was changed meanwhile is not saved yet.
      setState({ saved: latest.current === answer, error: undefined });
    } catch (error) {
      setState({ saved: false, error });
    }
  };

  return (
    <details open={isOpen}>
      <summary>{words.heading}</summary>
      <form onSubmit={onSubmit}>
        <p id={`${id}-says`}>{words.says}</p>
        <fieldset>
          <legend>{legend}</legend>
          {choices.map(({ value, label }) => (
            <label className="choice" key={value}>
              <input
                type={isMany ? 'checkbox' : 'radio'}
                name={id}
                checked={answer.chosen.includes(value)}
                onChange={(event) => choose(value, event.target.checked)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        <label htmlFor={`${id}-words`}>{words.words}</label>
        <textarea
          id={`${id}-words`}
          aria-describedby={`${id}-says`}
          rows={3}
          maxLength={2_000}
          value={answer.words}
          onChange={(event) => change({ words: event.target.value })}
        />
        <div className="save-line">
          <button type="submit" className="button">
            {words.save}
          </button>
          <Status>
            {state.saved ? <p>{t('after.saved')}</p> : null}
            {state.error ? <Notice error={state.error} isForm={keptOn !== 'device'} /> : null}
            {!state.error && keptOn === 'device' ? <p className="quiet">{t('pause.onDevice')}</p> : null}
          </Status>
        </div>
      </form>
    </details>
  );
}
