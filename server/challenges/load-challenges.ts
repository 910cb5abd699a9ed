/** Loads every challenge folder. A folder with a fault is withheld with its reasons; the others work. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PathsFile, SkillsFile } from './challenge-format.ts';
import type { Challenge, ChallengeLibrary, WithheldChallenge } from './challenge-library.ts';
import { changeFaults } from './check-change.ts';
import { loadChallenge } from './load-challenge.ts';
import { readLists } from './read-lists.ts';

export type LoadOptions = {
  /** Loads again, a moment after something in the folders changed. For development. */
  watch?: boolean;
  /** Told of every load: what is withheld and why. */
  log?: { info(about: object, text: string): void; warn(about: object, text: string): void };
};

type Shelf = {
  challenges: Map<string, Challenge>;
  withheld: WithheldChallenge[];
  skills: SkillsFile;
  paths: PathsFile;
};

/**
 * @param dirs content folders; the first is the built-in one and holds skills.json and paths.json
 * @throws when a folder cannot be read, or skills.json or paths.json does not follow its format
 */
export async function loadChallenges(dirs: string[], options: LoadOptions = {}): Promise<ChallengeLibrary> {
  let shelf = await fillShelf(dirs);
  tell(shelf, options.log);
  const watchers = options.watch ? watchFolders(dirs, reload) : [];
  let isClosed = false;

  async function reload(): Promise<void> {
    try {
      const fresh = await fillShelf(dirs);
      if (isClosed) return;
      shelf = fresh;
      tell(shelf, options.log);
    } catch (error) {
      options.log?.warn({ reason: (error as Error).message }, 'challenges were not loaded again');
    }
  }

  return {
    find: (slug) => shelf.challenges.get(slug),
    withheld: () => shelf.withheld,
    all: () => [...shelf.challenges.values()],
    get skills() {
      return shelf.skills;
    },
    get paths() {
      return shelf.paths;
    },
    close() {
      isClosed = true;
      for (const watcher of watchers) watcher.close();
    },
  };
}

async function fillShelf(dirs: string[]): Promise<Shelf> {
  const { skills, paths } = await readLists(dirs);
  const challenges = new Map<string, Challenge>();
  const withheld: WithheldChallenge[] = [];
  for (const folder of await challengeFolders(dirs)) {
    const loaded = await loadChallenge(folder, skills);
    if ('reasons' in loaded) {
      withheld.push({ slug: loaded.slug, folder, reasons: loaded.reasons });
      continue;
    }
    const { challenge } = loaded;
    const earlier = challenges.get(challenge.slug);
    if (earlier === undefined) challenges.set(challenge.slug, challenge);
    else {
      const reason = `.: has the same name as ${earlier.folder}. Rename one of the two folders.`;
      withheld.push({ slug: challenge.slug, folder, reasons: [reason] });
    }
  }
  for (const challenge of [...challenges.values()]) {
    const reasons = changeFaults(challenge, challenges);
    if (reasons.length === 0) continue;
    challenges.delete(challenge.slug);
    withheld.push({ slug: challenge.slug, folder: challenge.folder, reasons });
  }
  const known = paths.paths.map((path) => ({
    ...path,
    challenges: path.challenges.filter((slug) => challenges.has(slug)),
  }));
  return { challenges, withheld, skills, paths: { paths: known } };
}

async function challengeFolders(dirs: string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const dir of dirs) {
    const entries = await readdir(dir, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
    folders.push(
      ...names
        .map((entry) => entry.name)
        .filter((name) => !name.startsWith('.'))
        .sort()
        .map((name) => join(dir, name)),
    );
  }
  return folders;
}

function tell(shelf: Shelf, log: LoadOptions['log']): void {
  log?.info({ challenges: shelf.challenges.size, withheld: shelf.withheld.length }, 'challenges loaded');
  for (const { slug, reasons } of shelf.withheld) log?.warn({ slug, reasons }, 'challenge withheld');
}

function watchFolders(dirs: string[], reload: () => Promise<void>): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined;
  return dirs.map((dir) =>
    watch(dir, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(reload, 150);
      timer.unref();
    }),
  );
}
