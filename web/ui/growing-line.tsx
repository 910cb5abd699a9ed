type GrowingLineProps = {
  id: string;
  /** The id of the hint that says what not to write. */
  describedBy: string;
  maxLength: number;
  lang?: string;
  value: string;
  onChange: (value: string) => void;
};

/** What is pasted from several lines stands on one. */
const onOneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ');

/** A field for one line of text: where it is narrow it grows, and shows all that is written. */
export function GrowingLine({ describedBy, value, onChange, ...rest }: GrowingLineProps) {
  return (
    <textarea
      {...rest}
      className="growing-line"
      // For browsers that do not let it grow.
      rows={2}
      autoComplete="off"
      aria-describedby={describedBy}
      value={value}
      onChange={({ target }) => {
        const line = onOneLine(target.value);
        if (line !== target.value) {
          const caret = onOneLine(target.value.slice(0, target.selectionStart)).length;
          // Written by React it would take the caret to its end.
          target.value = line;
          target.setSelectionRange(caret, caret);
        }
        onChange(line);
      }}
      onKeyDown={(event) => {
        // As in every field of one line. While a word is put together the key belongs to that.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.form?.requestSubmit();
      }}
    />
  );
}
