import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import { UnsavedLine } from '../ui/unsaved-line.tsx';
import { isWords, type KeptAs, useUnsaved, whenArrived } from '../ui/use-unsaved.ts';

type NameFormProps = {
  keptAs: KeptAs;
  name: string | null;
  label: string;
  hint: string;
  button: string;
  isBusy: boolean;
  /** @param name null: the neutral name */
  onName: (name: string | null) => Promise<unknown>;
};

/** A name in a session: of oneself, or given quietly by a host. */
export function NameForm(props: NameFormProps) {
  const { keptAs, name: before, label, hint, button, isBusy, onName } = props;
  const id = useId();
  const unsaved = useUnsaved(keptAs, before ?? '', isWords);
  const { value: name, write } = unsaved;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        whenArrived(onName(name.trim() === '' ? null : name.trim()), () => unsaved.hasArrived(name));
      }}
    >
      <UnsavedLine unsaved={unsaved} />
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
        onChange={({ target }) => write(target.value)}
      />
      <p className="acts">
        <Button type="submit" isBusy={isBusy}>
          {button}
        </Button>
      </p>
    </form>
  );
}
