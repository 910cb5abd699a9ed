import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';

type NameFormProps = {
  name: string | null;
  label: string;
  hint: string;
  button: string;
  isBusy: boolean;
  /** Null: the neutral name. */
  onName: (name: string | null) => void;
};

/** A name in a session: of oneself, or given quietly by a host. */
export function NameForm({ name: before, label, hint, button, isBusy, onName }: NameFormProps) {
  const id = useId();
  const [name, setName] = useState(before ?? '');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onName(name.trim() === '' ? null : name.trim());
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="text"
        maxLength={40}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={isBusy}>
          {button}
        </Button>
      </p>
    </form>
  );
}
