import { useState } from 'react';

type Saving<Value> = { mutate: (value: Value, then: { onSettled: () => void }) => void };

/**
 * What is pressed is seen at once, and saved; when it could not be saved, what counts is seen again. The mutation itself
 * tells that it has begun a moment after the press: by it alone, a box would flick back in between.
 *
 * @param kept what counts, as the server answered it
 */
export function useSeenAtOnce<Value>(kept: Value, saving: Saving<Value>): [Value, (value: Value) => void] {
  const [pressed, setPressed] = useState<{ value: Value } | null>(null);
  const press = (value: Value) => {
    const mine = { value };
    setPressed(mine);
    saving.mutate(value, { onSettled: () => setPressed((now) => (now === mine ? null : now)) });
  };
  return [pressed ? pressed.value : kept, press];
}
