import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFile } from '#server/works/works.contract.ts';
import { readFiles, type Trouble } from './read-files.ts';

type Chosen = readonly Pick<File, 'name' | 'size' | 'arrayBuffer'>[];

export type FilesTaken = {
  pasted: string;
  setPasted: (text: string) => void;
  /** What could not be taken the last time. */
  troubles: { name: string; trouble: Trouble }[];
  /** The files with these as well, or undefined when one of them could not be taken. */
  take: (chosen: Chosen) => Promise<WorkFile[] | undefined>;
  /** The same with what is pasted; nothing pasted changes nothing. */
  takePasted: () => Promise<WorkFile[] | undefined>;
};

type Taken = { files: WorkFile[]; pasted: string };

/** Files from the device and a text that is pasted, on their way into a work. */
export function useFilesTaken(
  { files, pasted }: Taken,
  onChange: (taken: Partial<Taken>) => void,
): FilesTaken {
  const { t } = useTranslation();
  const setPasted = (text: string) => onChange({ pasted: text });
  const [troubles, setTroubles] = useState<FilesTaken['troubles']>([]);
  const take = async (chosen: Chosen) => {
    const read = await readFiles(chosen, files);
    setTroubles(read.troubles);
    onChange({ files: read.files });
    return read.troubles.length === 0 ? read.files : undefined;
  };
  const takePasted = async () => {
    if (pasted === '') return files;
    const blob = new Blob([pasted]);
    const name = t('works.files.pastedName', { number: files.length + 1 });
    const taken = await take([{ name, size: blob.size, arrayBuffer: () => blob.arrayBuffer() }]);
    if (taken) setPasted('');
    return taken;
  };
  return { pasted, setPasted, troubles, take, takePasted };
}
