import {
  CORE_KINDS,
  type KindScore,
  type Miss,
  SCORED_KINDS,
  type ScoredKind,
  type Scores,
} from './scores.ts';

interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly extra: number;
}

const NONE: Counts = { right: 0, missed: 0, extra: 0 };

/** Counts, release by release, what was read rightly, what was missed and what was read without being there. */
export class Scorecard {
  readonly #counts = new Map<ScoredKind, Counts>();
  readonly #misses: Miss[] = [];

  /** Pairs each annotated item with the first item read that is the same and not yet paired; gives the pairs. */
  match<Gold, Read>(
    release: string,
    kind: ScoredKind,
    gold: readonly Gold[],
    read: readonly Read[],
    same: (gold: Gold, read: Read) => boolean,
    show: (item: Gold | Read) => string = String,
  ): readonly (readonly [Gold, Read])[] {
    const left = [...read];
    const missed: Gold[] = [];
    const pairs = gold.flatMap((item): [Gold, Read][] => {
      const at = left.findIndex((other) => same(item, other));
      if (at < 0) missed.push(item);
      return left.splice(at, at < 0 ? 0 : 1).map((other) => [item, other]);
    });
    this.#add(release, kind, pairs.length, missed.map(show), left.map(show));
    return pairs;
  }

  /** Compares what there is exactly one of; a wrong one is both missed and extra. */
  compare(
    release: string,
    kind: ScoredKind,
    gold: string | null,
    read: string | null,
    same: (gold: string | null, read: string | null) => boolean = Object.is,
  ): void {
    if (same(gold, read)) this.#add(release, kind, 1, [], []);
    else this.#add(release, kind, 0, [gold ?? 'none'], [read ?? 'none']);
  }

  /** The scores of all that was counted so far. */
  total(): Scores {
    const kinds = SCORED_KINDS.map((kind) => scoreOf(kind, this.#counts.get(kind) ?? NONE));
    const core = kinds.filter(({ kind }) => CORE_KINDS.includes(kind));
    return {
      coreF1: core.reduce((sum, { f1 }) => sum + f1, 0) / CORE_KINDS.length,
      kinds,
      misses: [...this.#misses],
    };
  }

  #add(
    release: string,
    kind: ScoredKind,
    right: number,
    missed: readonly string[],
    extra: readonly string[],
  ): void {
    const before = this.#counts.get(kind) ?? NONE;
    this.#counts.set(kind, {
      right: before.right + right,
      missed: before.missed + missed.length,
      extra: before.extra + extra.length,
    });
    if (missed.length > 0 || extra.length > 0) this.#misses.push({ release, kind, missed, extra });
  }
}

function scoreOf(kind: ScoredKind, { right, missed, extra }: Counts): KindScore {
  return {
    kind,
    precision: right / (right + extra || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + missed + extra || 1),
    gold: right + missed,
  };
}
