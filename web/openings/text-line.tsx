import { useId } from 'react';

type TextLineProps = {
  label: string;
  hint: string;
  max: number;
  value: string;
  onChange: (value: string) => void;
  /** Several lines. */
  isLong?: boolean;
};

/** A place for words, with what is not to be written there. */
export function TextLine({ label, hint, max, value, onChange, isLong = false }: TextLineProps) {
  const id = useId();
  const shared = {
    id,
    maxLength: max,
    'aria-describedby': `${id}-hint`,
    value,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      {isLong ? <textarea rows={6} {...shared} /> : <input type="text" autoComplete="off" {...shared} />}
    </div>
  );
}
