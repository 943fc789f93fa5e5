import { describe, expect, it } from 'vitest';
import type { AnnotatedReading } from '../../src/evaluate/annotated-reading.ts';
import { scoreReadings } from '../../src/evaluate/score-readings.ts';
import { CORE_KINDS, SCORED_KINDS, type ScoredKind } from '../../src/evaluate/scores.ts';
import type { Reading } from '../../src/model/reading.ts';
import { perturbReading } from './perturb-reading.ts';
import { seedReadings } from './seed-readings.ts';

const talks: AnnotatedReading = {
  id: 'talks',
  title: 'Talks in Phnom Penh',
  publisher: { country: 'KH' },
  issuedOn: '2021-11-24',
  issuedAt: 'Phnom Penh',
  officials: [
    { name: 'Prak Sokhonn', country: 'KH', posts: ['Deputy Prime Minister', 'Minister of Foreign Affairs'] },
    { name: 'Derek Chollet', country: 'US', posts: ['Counselor of the Department of State'] },
  ],
  countries: ['KH', 'US', 'MM'],
  organizations: ['ASEAN'],
  sectors: ['trade', 'health'],
  issues: ['myanmar'],
  engagements: [
    {
      type: 'MEETING',
      startDate: '2021-11-23',
      countries: ['KH', 'US'],
      officials: ['Prak Sokhonn', 'Derek Chollet'],
    },
  ],
  statements: [
    {
      speaker: 'Prak Sokhonn',
      side: 'KH',
      act: 'APPRECIATE',
      target: 'US',
      topics: ['health'],
      quote: 'thanked the United States for its help',
    },
  ],
};
const NOTHING_ELSE = {
  officials: [],
  countries: [],
  organizations: [],
  sectors: [],
  issues: [],
  engagements: [],
  statements: [],
};

// Worked out once by a program of its own on the same readings.
const FROZEN_CORE_F1 = 0.744293;
const FROZEN = [
  ['title', 0.768116, 0.768116, 0.768116, 69],
  ['publisher', 0.826087, 0.826087, 0.826087, 69],
  ['issuedOn', 0.797101, 0.797101, 0.797101, 69],
  ['issuedAt', 0.84058, 0.84058, 0.84058, 69],
  ['officials', 0.970874, 0.840336, 0.900901, 238],
  ['officialCountry', 0.845, 0.845, 0.845, 200],
  ['posts', 0.547009, 0.535565, 0.541226, 239],
  ['countries', 0.895735, 0.863014, 0.87907, 219],
  ['organizations', 0.84507, 0.759494, 0.8, 79],
  ['sectors', 0.933852, 0.697674, 0.798669, 344],
  ['issues', 0.868687, 0.656489, 0.747826, 131],
  ['engagements', 0.6, 0.485915, 0.536965, 142],
  ['participants', 0.974026, 0.652174, 0.78125, 115],
  ['statements', 0.80109, 0.641921, 0.712727, 458],
  ['statementSpans', 1, 0.80131, 0.889697, 458],
  ['speaker', 0.897959, 0.897959, 0.897959, 294],
  ['target', 0.877551, 0.877551, 0.877551, 294],
  ['topics', 0.881402, 0.692797, 0.775801, 472],
];

function scoreOf(kind: ScoredKind, gold: AnnotatedReading, read: AnnotatedReading) {
  const found = scoreReadings([gold], [read]).kinds.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`${kind} is not scored.`);
  const { kind: _, ...score } = found;
  return score;
}

describe('scoreReadings', () => {
  it('gives a reading that agrees everywhere 1 in everything', () => {
    const scores = scoreReadings([talks], [talks]);
    expect(scores.coreF1).toBe(1);
    expect(scores.kinds.map(({ kind }) => kind)).toEqual(SCORED_KINDS);
    for (const { precision, recall, f1 } of scores.kinds) expect([precision, recall, f1]).toEqual([1, 1, 1]);
    expect(scores.misses).toEqual([]);
    expect(scoreReadings(seedReadings(), seedReadings()).coreF1).toBe(1);
  });

  it('counts a release that was not read as one in which nothing was found', () => {
    const scores = scoreReadings([talks], []);
    expect(scores.coreF1).toBe(0);
    expect(scores.kinds.find(({ kind }) => kind === 'countries')).toEqual({
      kind: 'countries',
      precision: 0,
      recall: 0,
      f1: 0,
      gold: 3,
    });
  });

  it('passes over a reading without annotation', () => {
    expect(scoreReadings([talks], [talks, { ...talks, id: 'other', countries: ['FR'] }]).coreF1).toBe(1);
  });

  it('counts what is missed against recall, what is extra against precision, and names both', () => {
    const read = { ...talks, countries: ['KH', 'US', 'FR', 'CN', 'CN'] };
    expect(scoreOf('countries', talks, read)).toEqual({
      precision: 2 / 4,
      recall: 2 / 3,
      f1: 4 / 7,
      gold: 3,
    });
    expect(scoreReadings([talks], [read]).misses).toEqual([
      { release: 'talks', kind: 'countries', missed: ['MM'], extra: ['FR', 'CN'] },
    ]);
  });

  it('counts a wrong one of what there is one of both as missed and as extra', () => {
    const read = { ...talks, issuedOn: null, issuedAt: 'PHNOM PENH', title: '**Talks** in Phnom Penh' };
    expect(scoreOf('issuedOn', talks, read)).toEqual({ precision: 0, recall: 0, f1: 0, gold: 1 });
    expect(scoreReadings([talks], [read]).misses).toEqual([
      { release: 'talks', kind: 'issuedOn', missed: ['2021-11-24'], extra: ['none'] },
    ]);
  });

  it('finds names whatever the order of their parts, and compares countries and posts of those found', () => {
    const read = {
      ...talks,
      officials: [
        { name: 'SOKHONN Prak', country: 'KH', posts: ['the Minister of Foreign Affairs'] },
        { name: 'D. Chollet', country: null, posts: ['Counselor'] },
      ],
    };
    expect(scoreOf('officials', talks, read)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, gold: 2 });
    expect(scoreOf('officialCountry', talks, read)).toEqual({ precision: 1, recall: 1, f1: 1, gold: 1 });
    expect(scoreOf('posts', talks, read)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, gold: 2 });
  });

  it('takes posts as alike from three fifths of their words', () => {
    const holding = (post: string) => ({
      ...talks,
      officials: [{ name: 'Prak Sokhonn', country: 'KH', posts: [post] }],
    });
    const gold = holding('Minister of Foreign Affairs and International Cooperation');
    expect(scoreOf('posts', gold, holding('Minister of Foreign Affairs')).f1).toBe(1);
    expect(scoreOf('posts', gold, holding('Foreign Minister')).f1).toBe(0);
  });

  it('takes an engagement by type, first day and countries, and any day where the annotation has none', () => {
    const [meeting] = talks.engagements;
    if (meeting === undefined) throw new Error('There is one.');
    const f1 = (change: object, gold = talks) =>
      scoreOf('engagements', gold, { ...talks, engagements: [{ ...meeting, ...change }] }).f1;
    expect(f1({ countries: ['US', 'KH'] })).toBe(1);
    expect(f1({ countries: ['US', 'KH', 'MM'] })).toBe(0);
    expect(f1({ type: 'SUMMIT' })).toBe(0);
    expect(f1({ startDate: '2021-11-24' })).toBe(0);
    expect(
      f1({ startDate: '2021-11-24' }, { ...talks, engagements: [{ ...meeting, startDate: null }] }),
    ).toBe(1);
  });

  it('compares who took part, but not in a visit', () => {
    const [meeting] = talks.engagements;
    if (meeting === undefined) throw new Error('There is one.');
    const withPart = (type: string, officials: string[]) => ({
      ...talks,
      engagements: [{ ...meeting, type, officials }],
    });
    const participants = (type: string) =>
      scoreOf(
        'participants',
        withPart(type, ['Prak Sokhonn', 'Derek Chollet']),
        withPart(type, ['Prak Sokhonn']),
      );
    expect(participants('MEETING')).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, gold: 2 });
    expect(participants('VISIT')).toEqual({ precision: 0, recall: 0, f1: 0, gold: 0 });
    expect(participants('STATE_VISIT').gold).toBe(0);
  });

  it('takes a statement by act, side and half of the shorter quote', () => {
    const [thanks] = talks.statements;
    if (thanks === undefined) throw new Error('There is one.');
    const read = (change: object) => ({ ...talks, statements: [{ ...thanks, ...change }] });
    const f1 = (kind: ScoredKind, change: object) => scoreOf(kind, talks, read(change)).f1;
    expect(f1('statements', { quote: 'He thanked the United' })).toBe(1);
    expect(f1('statements', { quote: 'the the thanked so much' })).toBe(0);
    expect(f1('statements', { act: 'EMPHASIZE' })).toBe(0);
    expect(f1('statementSpans', { act: 'EMPHASIZE', side: 'BOTH' })).toBe(1);
    expect(f1('speaker', { speaker: null })).toBe(0);
    expect(f1('speaker', { speaker: 'PRAK Sokhonn' })).toBe(1);
    expect(f1('target', { target: null })).toBe(0);
    expect(f1('topics', { topics: ['health', 'trade', 'culture'] })).toBe(0.5);
    expect(scoreOf('topics', talks, read({ act: 'EMPHASIZE' })).gold).toBe(0);
  });

  it('pairs each annotated item with one item read at most', () => {
    const [thanks] = talks.statements;
    if (thanks === undefined) throw new Error('There is one.');
    const read = { ...talks, statements: [thanks, thanks] };
    expect(scoreOf('statements', talks, read)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, gold: 1 });
  });

  it('takes a kind that never occurs as 0, in the core mean, too', () => {
    const bare = { ...talks, ...NOTHING_ELSE, countries: ['KH'] };
    expect(scoreReadings([bare], [bare]).coreF1).toBe(1 / CORE_KINDS.length);
  });

  it('measures faulty readings of the whole seed as ever', () => {
    const gold = seedReadings();
    const read = gold.map((one, index) => perturbReading(one, index)).filter((_, index) => index % 23 !== 0);
    const scores = scoreReadings(gold, read);
    const round = (n: number) => Number(n.toFixed(6));
    expect(round(scores.coreF1)).toBe(FROZEN_CORE_F1);
    expect(
      scores.kinds.map((s) => [s.kind, round(s.precision), round(s.recall), round(s.f1), s.gold]),
    ).toEqual(FROZEN);
  });

  it('is the same whatever order the releases come in', () => {
    const gold = seedReadings();
    const read = gold.map((one, index) => perturbReading(one, index));
    expect(scoreReadings([...gold].reverse(), [...read].reverse())).toEqual(scoreReadings(gold, read));
  });

  it('measures a reading as the reader gives it', () => {
    const reading: Reading = {
      ...talks,
      kind: 'PRESS_RELEASE',
      language: 'en',
      publisher: { country: 'KH', name: 'Ministry of Foreign Affairs' },
      officials: talks.officials.map((official) => ({ ...official, sightings: [] })),
      engagements: [],
      statements: [],
      mentions: [{ kind: 'COUNTRY', id: 'KH', start: 9, end: 19, quote: 'Phnom Penh', rule: 'capital' }],
    };
    const scores = scoreReadings([talks], [reading]);
    expect(scores.misses.map(({ kind }) => kind)).toEqual(['engagements', 'statements', 'statementSpans']);
  });
});
