/** A sentence with one part made strong: `{{title}}` in the sentence is where it stands. */
export function Emphasis({ sentence, part }: { sentence: (part: string) => string; part: string }) {
  const gap = '\u0000';
  const [before = '', after = ''] = sentence(gap).split(gap);
  return (
    <>
      {before}
      <strong>{part}</strong>
      {after}
    </>
  );
}
