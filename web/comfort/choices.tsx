import type { ReactNode } from 'react';

type Choice<T> = { value: T; text: string; lang?: string };
type ChoicesProps<T> = {
  name: string;
  legend: string;
  chosen: T;
  choices: Choice<T>[];
  onChoose: (value: T) => void;
  /** Said between the legend and the choices. */
  children?: ReactNode;
};

/** One of several, as plain radio buttons: all choices in sight, each line a target. */
export function Choices<T extends string>({
  name,
  legend,
  chosen,
  choices,
  onChoose,
  children,
}: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      {choices.map(({ value, text, lang }) => (
        <label key={value} className="choice" lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
