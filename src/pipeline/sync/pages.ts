import type { Visit } from '../../ledger/visit.ts';
import type { Source } from '../../model/source.ts';
import { readPage } from './read-page.ts';
import { SourceTroubleError, type SyncSignals, type SyncTools, type SyncWishes } from './sync-tools.ts';
import type { Tally } from './tally.ts';
import { UnderWay } from './under-way.ts';
import { visitPage } from './visit-page.ts';

/** Visits that are taken from the ledger at a time. */
const PAGE = 50;
/** Known pages that a run asks for again at most, so that none costs a site more than that. */
const MOST_LOOKS = 500;
/** Failures in a row after which a site is taken to be down. */
const MOST_DOWN = 5;

/** The pages of a source in one run: fetched one after the other, read and kept meanwhile. */
export class Pages {
  readonly #source: Source;
  readonly #tools: SyncTools;
  readonly #wishes: SyncWishes;
  readonly #signals: SyncSignals;
  readonly #tally: Tally;
  readonly #underWay = new UnderWay();
  #fetched = 0;
  #down = 0;

  constructor(source: Source, tools: SyncTools, wishes: SyncWishes, signals: SyncSignals, tally: Tally) {
    this.#source = source;
    this.#tools = tools;
    this.#wishes = wishes;
    this.#signals = signals;
    this.#tally = tally;
  }

  get #isDown(): boolean {
    return this.#down === MOST_DOWN;
  }

  /** Whether no further new page is wanted of this run. */
  get isEnough(): boolean {
    return this.#signals.stop.aborted || this.#isDown || this.#fetched >= this.#wishes.limit;
  }

  /** Reads what an earlier run has fetched. */
  async readFetched(): Promise<void> {
    let last = 0;
    for (;;) {
      const found = this.#tools.ledger.visits.fetched(this.#source.id, last, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.#signals.stop.aborted) return;
        await this.#read(visit);
        last = visit.number;
      }
    }
  }

  /** Fetches what is new, as far as it is wanted. */
  async fetchWaiting(): Promise<void> {
    for (;;) {
      const found = this.#tools.ledger.visits.waiting(this.#source.id, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.isEnough) return;
        this.#fetched += 1;
        if (!(await this.#visit(visit))) this.#tally.finish();
      }
    }
  }

  /** Asks again for what is due. */
  async lookAgain(begun: string): Promise<void> {
    const now = this.#tools.now().toISOString();
    for (let left = this.#wishes.full ? Infinity : MOST_LOOKS; left > 0; left -= PAGE) {
      const found = this.#tools.ledger.visits.due(this.#source.id, now, begun, PAGE);
      if (found.length === 0) return;
      for (const visit of found) {
        if (this.#signals.stop.aborted || this.#isDown) return;
        await this.#visit(visit);
      }
    }
  }

  /** Resolves once all that was fetched is kept; throws what kept it from that. */
  async settled(): Promise<void> {
    await this.#underWay.ended();
    this.#underWay.check();
  }

  /** Resolves once nothing is under way, and never throws. */
  ended(): Promise<void> {
    return this.#underWay.ended();
  }

  /** Whether there is something to be read, which is then under way. */
  async #visit(visit: Visit): Promise<boolean> {
    const outcome = await visitPage(visit, this.#source, this.#tools, this.#tally, this.#signals.breakOff);
    this.#down = outcome === 'down' ? this.#down + 1 : 0;
    if (this.#isDown)
      throw new SourceTroubleError(
        `${MOST_DOWN} pages in a row could not be fetched, the last of them ${visit.address}: the rest waits for the next run.`,
      );
    if (outcome === 'to-read') await this.#read(visit);
    return outcome === 'to-read';
  }

  async #read(visit: Visit): Promise<void> {
    this.#underWay.check();
    const leave = await this.#tools.underWay.enter();
    const reading = readPage(
      visit,
      this.#source,
      this.#tools,
      this.#wishes,
      this.#tally,
      this.#signals.breakOff,
    );
    this.#underWay.add(
      reading.finally(() => {
        leave();
        if (visit.state === 'waiting' || visit.state === 'fetched') this.#tally.finish();
      }),
    );
  }
}
