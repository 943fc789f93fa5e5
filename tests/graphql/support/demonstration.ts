import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contribution } from '../../../src/model/contribution.ts';
import { contributionOf } from '../../../src/pipeline/contribution-of.ts';
import { prepareRelease } from '../../../src/pipeline/prepare-release.ts';
import { reference } from './open-api.ts';

const SEED = new URL('../../../seed/', import.meta.url);

let made: readonly Contribution[] | undefined;

/**
 * What the demonstration's releases bring to the graph, as careful people read them: it does not change with the reader.
 * Made once for all test files of a process.
 */
export function demonstration(): readonly Contribution[] {
  return (made ??= makeDemonstration());
}

function makeDemonstration(): readonly Contribution[] {
  const names = readdirSync(fileURLToPath(new URL('readings/', SEED)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  const reader = { reference, readBy: 'entente/0.0.0' };
  const provenance = { readBy: 'a careful person', ingestedAt: '2026-01-01T00:00:00.000Z' };
  return names.map((name) => {
    const text = readFileSync(new URL(`releases/${name}.txt`, SEED), 'utf8');
    const reading: unknown = JSON.parse(readFileSync(new URL(`readings/${name}.json`, SEED), 'utf8'));
    const prepared = prepareRelease({ text }, reading, null, { collection: 'demonstration' }, reader);
    return contributionOf(prepared.release, prepared.reading, provenance, reference);
  });
}
