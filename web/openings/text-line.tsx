import { useId } from 'react';
import { GrowingLine } from '../ui/growing-line.tsx';

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
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      {isLong ? (
        <textarea
          id={id}
          rows={6}
          maxLength={max}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <GrowingLine id={id} maxLength={max} describedBy={`${id}-hint`} value={value} onChange={onChange} />
      )}
    </div>
  );
}
