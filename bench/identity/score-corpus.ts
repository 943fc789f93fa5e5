import { readdirSync, readFileSync } from 'node:fs';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { joinReports } from '../../src/identity/join-reports.ts';
import { loadReference } from '../../src/load-reference.ts';
import { contributionOf } from '../../src/pipeline/contribution-of.ts';
import { prepareRelease } from '../../src/pipeline/prepare-release.ts';
import type { Rates } from './score-names.ts';

/** How well releases of the seed that tell of one contact were found, two by two. */
export interface CorpusScores extends Rates {
  readonly releases: number;
  readonly pairs: number;
}

const SEED = new URL('../../seed/', import.meta.url);
const reference = loadReference();

/**
 * Joins the contacts of all releases of the seed, as they are annotated or as the reader reads them, and compares which two
 * releases share one with the annotation's `pair`.
 */
export function measureCorpus(readings: 'annotated' | 'read'): CorpusScores {
  const names = readdirSync(new URL('releases/', SEED)).map((file) => file.replace(/\.txt$/, ''));
  const nameOf = new Map<string, string>();
  const truth = new Set<string>();
  const reports = names.flatMap((name) => {
    const text = readFileSync(new URL(`releases/${name}.txt`, SEED), 'utf8');
    const annotation: unknown = JSON.parse(readFileSync(new URL(`readings/${name}.json`, SEED), 'utf8'));
    const { pair } = annotation as { readonly pair: string | null };
    if (pair !== null) truth.add([name, pair].sort().join(' '));
    const given = readings === 'annotated' ? annotation : null;
    const { release, reading, readBy } = prepareRelease(
      { text },
      given,
      null,
      {},
      { reference, readBy: 'bench' },
    );
    nameOf.set(release.id, name);
    return contributionOf(release, reading, { readBy, ingestedAt: '' }, reference).reports;
  });
  const compare = comparePeopleByName();
  const found = new Set(
    [...Map.groupBy(reports, ({ block }) => block).values()]
      .flatMap((ofBlock) => joinReports(ofBlock, compare))
      .flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => [a.release, b.release])))
      .map((pair) =>
        pair
          .map((id) => nameOf.get(id) ?? id)
          .sort()
          .join(' '),
      ),
  );
  const right = found.intersection(truth).size;
  return {
    releases: names.length,
    pairs: truth.size,
    precision: right / found.size,
    recall: right / truth.size,
  };
}
