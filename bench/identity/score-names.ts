import { compareNames } from '../../src/identity/compare-names.ts';
import { CERTAIN, POSSIBLE } from '../../src/identity/names/thresholds.ts';

/** Two names with what is known of whose they are. */
export interface NamePair {
  readonly region: string;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
  readonly countryA: string | null;
  readonly countryB: string | null;
  readonly note: string;
}

/** Precision and recall, 0 to 1, of "one official" from a likelihood on; 1 where there is nothing to find. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
}

/** The rates of a region's pairs at both thresholds. */
export interface RegionScores {
  readonly region: string;
  readonly pairs: number;
  readonly certain: Rates;
  readonly possible: Rates;
}

/** Compares every pair: rates a region and, last, of all; faults are same persons told apart and others not. */
export function measureNames(pairs: readonly NamePair[]) {
  const judged = pairs.map((pair) => ({
    pair,
    ...compareNames({ name: pair.a, country: pair.countryA }, { name: pair.b, country: pair.countryB }),
  }));
  const rates = (of: typeof judged, threshold: number): Rates => {
    const same = of.filter(({ pair }) => pair.same).length;
    const found = of.filter(({ likelihood }) => likelihood >= threshold);
    const right = found.filter(({ pair }) => pair.same).length;
    return {
      precision: found.length === 0 ? 1 : right / found.length,
      recall: same === 0 ? 1 : right / same,
    };
  };
  const score = (region: string, of: typeof judged): RegionScores => ({
    region,
    pairs: of.length,
    certain: rates(of, CERTAIN),
    possible: rates(of, POSSIBLE),
  });
  const groups = Map.groupBy(judged, ({ pair }) => pair.region);
  const regions = [...[...groups].map(([region, of]) => score(region, of)), score('all', judged)];
  return { regions, faults: judged.filter((j) => j.likelihood >= POSSIBLE !== j.pair.same) };
}
