/** One optional question after a challenge: choices, own words, saved when asked for. */
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

type Answer<Value> = { chosen: Value[]; words: string };

type AfterFormProps<Value extends string> = {
  words: { heading: string; says: string; words: string; save: string };
  legend: string;
  choices: { value: Value; label: string }[];
  isMany?: boolean;
  start: Answer<Value>;
  save: (answer: Answer<Value>) => Promise<void>;
};

export function AfterForm<Value extends string>(props: AfterFormProps<Value>) {
  const { words, legend, choices, isMany = false, start, save } = props;
  const { t } = useTranslation();
  const id = useId();
  const [answer, setAnswer] = useState(start);
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
      setState({ saved: true, error: undefined });
    } catch (error) {
      setState({ saved: false, error });
    }
  };

  return (
    <details>
      <summary>{words.heading}</summary>
      <form onSubmit={onSubmit}>
        <p>{words.says}</p>
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
          rows={3}
          maxLength={2_000}
          value={answer.words}
          onChange={(event) => change({ words: event.target.value })}
        />
        <button type="submit" className="button">
          {words.save}
        </button>
        <Status>
          {state.saved ? <p>{t('after.saved')}</p> : null}
          {state.error ? <Notice error={state.error} /> : null}
        </Status>
      </form>
    </details>
  );
}
