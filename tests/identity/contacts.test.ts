import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCast } from '../../bench/identity/make-cast.ts';
import { reportContacts } from '../../bench/identity/report-contacts.ts';
import { measureContacts } from '../../bench/identity/score-contacts.ts';
import { measureCorpus } from '../../bench/identity/score-corpus.ts';
import type { NamePair } from '../../bench/identity/score-names.ts';

const PAIRS = new URL('../../seed/identity/name-pairs.json', import.meta.url);

describe('joinReports, measured', () => {
  it('joins at least 98 in 100 reports of one contact, and of those joined at least 98 rightly', () => {
    const cast = makeCast(JSON.parse(readFileSync(PAIRS, 'utf8')) as NamePair[]);
    const all = measureContacts(reportContacts(1, 6000, cast)).scores.at(-1);
    expect(all?.pairs).toBeGreaterThan(3000);
    expect(all?.precision).toBeGreaterThanOrEqual(0.98);
    expect(all?.recall).toBeGreaterThanOrEqual(0.98);
  });

  it('finds in the seed which releases tell of one contact, and no others', () => {
    expect(measureCorpus('annotated')).toEqual({ releases: 69, pairs: 10, precision: 1, recall: 1 });
  });
});
