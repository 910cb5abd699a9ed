type Choice<T> = { value: T; text: string; lang?: string };
type ChoicesProps<T> = {
  name: string;
  legend: string;
  chosen: T;
  choices: Choice<T>[];
  onChoose: (value: T) => void;
};

/** One of several, as plain radio buttons: all choices in sight, each line a target. */
export function Choices<T extends string>({ name, legend, chosen, choices, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
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
