import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/identity/compare-names.ts';
import { CERTAIN, POSSIBLE, verdictOn } from '../../../src/identity/names/thresholds.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const likelihood = (a: string, b: string, country: string | null = 'KH') =>
  compareNames({ name: a, country }, { name: b, country }).likelihood;

describe('compareNames', () => {
  it('says why', () => {
    const { reasons } = compareNames(
      { name: 'Hor Nam Hong', country: 'KH' },
      { name: 'HOR Namhong', country: 'kh' },
    );
    expect(reasons).toEqual([
      'nam hong and namhong are the same parts, written apart and together',
      'both are officials of KH',
    ]);
  });

  it('joins for certain within one country only', () => {
    const [a, b] = ['Prak Sokhonn', 'PRAK Sokhonn'];
    expect(likelihood(a, b)).toBeGreaterThanOrEqual(CERTAIN);
    expect(likelihood(a, b, null)).toBeGreaterThanOrEqual(CERTAIN);
    const half = compareNames({ name: a, country: 'KH' }, { name: b }).likelihood;
    expect(verdictOn(half)).toBe('POSSIBLE');
    const two = compareNames({ name: a, country: 'KH' }, { name: b, country: 'TH' }).likelihood;
    expect(verdictOn(two)).toBe('DIFFERENT');
  });

  it('takes a shared post for evidence where the names are near, and nowhere else', () => {
    const us = (name: string, post: string) => ({ name, country: 'US', posts: [post] });
    const near = compareNames(
      us('Tony Blinken', 'Secretary of State'),
      us('Antony Blinken', 'the Secretary of State'),
    );
    expect(verdictOn(near.likelihood)).toBe('SAME');
    expect(likelihood('Tony Blinken', 'Antony Blinken', 'US')).toBeLessThan(near.likelihood);
    const far = compareNames(us('Hun Sen', 'Prime Minister'), us('Hun Manet', 'Prime Minister'));
    expect(verdictOn(far.likelihood)).toBe('DIFFERENT');
  });

  it('doubts a frequent name with posts that have nothing in common', () => {
    const cn = (post: string) => ({ name: 'Wang Yi', country: 'CN', posts: [post] });
    expect(verdictOn(compareNames(cn('Foreign Minister'), cn('Mayor of Dalian')).likelihood)).toBe(
      'POSSIBLE',
    );
    expect(
      verdictOn(compareNames(cn('Foreign Minister'), cn('Minister of Foreign Affairs')).likelihood),
    ).toBe('SAME');
  });

  it.each([
    ['Blinken', 'Antony Blinken', 'US', 'a family name alone'],
    ['Ferdinand Marcos', 'Ferdinand Marcos Jr.', 'PH', 'a suffix on one side'],
    ['George Bush', 'George W. Bush', 'US', 'a name of two presidents'],
    ['A. Blinken', 'Antony Blinken', 'US', 'an initial'],
    ['Nguyen Hung', 'Nguyen Van Hung', 'VN', 'a middle name left out'],
  ])('is doubtful of %s and %s (%s): %s', (a, b, country) => {
    const post = { posts: ['President'] };
    const found = compareNames({ name: a, country, ...post }, { name: b, country, ...post }).likelihood;
    expect(verdictOn(found)).toBe('POSSIBLE');
  });

  it.each([
    ['Wang Yi', 'Wang Ji', 'CN'],
    ['Yusuf Ali', 'Joseph Ali', 'KE'],
    ['Maria Lopez', 'Mario Lopez', 'MX'],
    ['Daniela Silva', 'Daniel Silva', 'BR'],
    ['Dariga Nazarbayeva', 'Dariga Nazarbayev', 'KZ'],
    ['George Bush Sr.', 'George Bush Jr.', 'US'],
    ['George H. W. Bush', 'George W. Bush', 'US'],
    ['Turki bin Faisal', 'Faisal bin Turki', 'SA'],
    ['Abdul Aziz bin Salman', 'Salman bin Abdulaziz', 'SA'],
    ['Сергей Лавров', 'Sergey Lavrov', 'RU'],
    ['សុខ', 'សុំ', 'KH'],
    ['', 'Hun Sen', 'KH'],
    ['…', '…', 'KH'],
  ])('tells %s from %s', (a, b, country) => {
    expect(likelihood(a, b, country)).toBeLessThan(POSSIBLE);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'Hun',
    'Sen',
    'Kim',
    'Jong-un',
    'Mohammed',
    'bin',
    'al',
    'J.',
    'Jr.',
    'Nam',
    'Namhong',
    'Van',
  ),
  fc.string({ unit: fc.constantFrom(...'abehiklmnoruyzéŁ'), minLength: 1, maxLength: 12 }),
);
const official = fc.record({
  name: fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  ),
  country: fc.constantFrom('KH', 'CN', 'KR', 'VN', 'US', null),
  posts: fc.array(fc.constantFrom('Prime Minister', 'Minister', 'Minister of Health', 'Ambassador')),
});

describe('the likelihood', () => {
  it('is symmetric, the same each time and from 0 to 1', () => {
    fc.assert(
      fc.property(official, official, (a, b) => {
        const found = compareNames(a, b);
        expect(found.likelihood).toBeGreaterThanOrEqual(0);
        expect(found.likelihood).toBeLessThanOrEqual(1);
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(compareNames(a, b)).toEqual(found);
        expect(compareNames(b, a)).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  it('is symmetric where only one of two countries has few names', () => {
    const korean = { name: 'Kim Hun', country: 'KR', posts: ['Prime Minister'] };
    const cambodian = { name: 'o', country: 'KH', posts: ['Ambassador'] };
    expect(compareNames(cambodian, korean)).toEqual(compareNames(korean, cambodian));
  });

  it('does not depend on the order of the parts', () => {
    const parts = fc.uniqueArray(
      fc.constantFrom('Hor', 'Nam', 'Hong', 'Namhong', 'Lavrov', 'Sergei', 'Antony'),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    const shuffled = parts.chain((words) =>
      fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length })),
    );
    fc.assert(
      fc.property(shuffled, parts, ([words, others], name) => {
        const other = name.join(' ');
        expect(likelihood(words.join(' '), other)).toBe(likelihood(others.join(' '), other));
      }),
    );
  });

  it('is bounded work, whatever the names', () => {
    const hostile = ['a', 'ab ', 'abd', 'al ', "'", 'h.e. ', 'aeiou', 'x ', '-', 'tsch', 'ie', '́', 'kh y'];
    const compareAll = () => {
      for (const x of hostile) for (const y of hostile) likelihood(x.repeat(100_000), y.repeat(100_000));
    };
    expect(cpuTime(compareAll)).toBeLessThan(5000);
    const long = `Prak Sokhonn ${' '.repeat(400)}`;
    expect(likelihood(`${long}Hun`, `${long}Sen`)).toBe(likelihood('Prak Sokhonn', 'Prak Sokhonn'));
  });
});
