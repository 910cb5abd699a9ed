import type { Challenge } from './challenge-library.ts';

/** What is amiss with a change request beside the challenge whose programs it changes. None for other challenges. */
export function changeFaults(
  { manifest }: Pick<Challenge, 'manifest'>,
  others: ReadonlyMap<string, Pick<Challenge, 'manifest'>>,
): string[] {
  const { changeOf } = manifest;
  if (changeOf === undefined) return [];
  const changed = others.get(changeOf)?.manifest;
  const at = 'challenge.json /changeOf:';
  if (changed === undefined)
    return [`${at} names \`${changeOf}\`, which is not there. Name another challenge.`];
  if (changed.kind !== 'write' || changed.changeOf !== undefined)
    return [`${at} names \`${changeOf}\`, where no whole program is written. Name one of the kind write.`];
  return filesOf(manifest) === filesOf(changed)
    ? []
    : [`${at} \`${changeOf}\` has other languages or files. Say the same \`entry\` and \`editable\` here.`];
}

function filesOf({ languages }: Challenge['manifest']): string {
  return JSON.stringify(
    Object.entries(languages)
      .map(([language, { entry, editable }]) => [language, entry, ...editable.toSorted()])
      .toSorted(),
  );
}
