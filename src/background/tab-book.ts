import type { TabState } from '../platform/tab-state.ts';

/** Where states are kept, and how they are shown. */
export interface TabBookDoors {
  load(tab: number): Promise<TabState | undefined>;
  save(tab: number, state: TabState | undefined): Promise<void>;
  show(tab: number, state: TabState | undefined): Promise<void>;
}

/**
 * What is known of each tab. Changes to one tab happen one after the other, and a state for a visit that is over is
 * dropped: a slow answer never overtakes the page that the reader has gone on to.
 */
export class TabBook {
  private readonly doors: TabBookDoors;
  private readonly queues = new Map<number, Promise<void>>();

  constructor(doors: TabBookDoors) {
    this.doors = doors;
  }

  /** A visit begins: from now on only its own answers count. One that is read already is not read anew. */
  begin(tab: number, state: TabState): Promise<void> {
    return this.change(tab, (known) => (state.status === 'reading' && known?.visit === state.visit ? known : state));
  }

  /** The answer of a visit, dropped unless the tab is still on it. Says whether it was taken. */
  async answer(tab: number, state: TabState): Promise<boolean> {
    let taken = false;
    await this.change(tab, (known) => {
      taken = known?.visit === state.visit;
      return taken ? state : known;
    });
    return taken;
  }

  /** The tab loads or is closed: nothing is known any more. */
  forget(tab: number): Promise<void> {
    return this.change(tab, () => undefined);
  }

  private change(tab: number, next: (known: TabState | undefined) => TabState | undefined): Promise<void> {
    const change = (this.queues.get(tab) ?? Promise.resolve()).then(async () => {
      const known = await this.doors.load(tab);
      const state = next(known);
      if (state === known) return;
      await this.doors.save(tab, state);
      await this.doors.show(tab, state);
    });
    const settled = change.catch(() => undefined);
    this.queues.set(tab, settled);
    void settled.then(() => {
      if (this.queues.get(tab) === settled) this.queues.delete(tab);
    });
    return change;
  }
}
