/**
 * Who listens to what. Says to them that something changed, and looks every while whether they are still there. It
 * holds nothing that is worth keeping: after a restart everybody says hello again, and what is seen is in the database.
 */
import { type LiveConnection, MessageCounts } from './live-connection.ts';

export const live = {
  /** How often each is told that the server is there. */
  beatMs: 20_000,
  /** Who has said nothing for so long is gone. */
  silentMs: 65_000,
  /** Several changes at the same moment are told as one. */
  gatherMs: 20,
  /** Windows and devices of one person; the oldest makes room. */
  perAccount: 8,
};

export class LiveHub {
  readonly counts = new MessageCounts();
  readonly #topics = new Map<string, Set<LiveConnection>>();
  /** Topic -> whom the changes that are not told yet concern; null: all. */
  readonly #changed = new Map<string, Set<string> | null>();
  readonly #beat: NodeJS.Timeout;
  #telling: NodeJS.Timeout | undefined;

  constructor() {
    this.#beat = setInterval(() => this.#beatAll(), live.beatMs);
    this.#beat.unref();
  }

  add(connection: LiveConnection): void {
    const { topic } = connection.channel;
    const all = this.#topics.get(topic) ?? new Set();
    this.#topics.set(topic, all);
    const [oldest, ...others] = [...all].filter(({ accountId }) => accountId === connection.accountId);
    if (oldest && others.length + 1 >= live.perAccount) {
      oldest.end('elsewhere');
      this.remove(oldest);
    }
    all.add(connection);
  }

  remove(connection: LiveConnection): void {
    const { topic } = connection.channel;
    const all = this.#topics.get(topic);
    all?.delete(connection);
    if (all?.size === 0) this.#topics.delete(topic);
  }

  /** Call it after the change is in the database. `keys`: whom it concerns; all, when absent. */
  changed(topic: string, keys?: string[]): void {
    if (!this.#topics.has(topic)) return;
    const before = this.#changed.get(topic);
    const isAll = keys === undefined || before === null;
    this.#changed.set(topic, isAll ? null : new Set([...(before ?? []), ...keys]));
    this.#telling ??= setTimeout(() => this.#tell(), live.gatherMs);
  }

  /** How many listen. */
  get size(): number {
    return [...this.#topics.values()].reduce((sum, all) => sum + all.size, 0);
  }

  close(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#telling);
    for (const connection of this.#all()) connection.end('closing');
    this.#topics.clear();
  }

  #tell(): void {
    this.#telling = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const [topic, keys] of changed) {
      for (const connection of [...(this.#topics.get(topic) ?? [])])
        if (keys === null || keys.has(connection.channel.key)) connection.refresh();
    }
  }

  #beatAll(): void {
    for (const connection of this.#all()) connection.beat(live.silentMs);
    this.counts.forgetOld(performance.now());
  }

  #all(): LiveConnection[] {
    return [...this.#topics.values()].flatMap((all) => [...all]);
  }
}
