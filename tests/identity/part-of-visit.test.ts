import { describe, expect, it } from 'vitest';
import { tellParts } from '../../src/identity/part-of-visit.ts';
import type { Report } from '../../src/model/contribution.ts';
import { makeReport, part } from './make-report.ts';

const raab = part('gb-dominic-raab');
const sokhonn = part('kh-prak-sokhonn');
const base = { countries: ['GB', 'KH'], release: 'release:gb' };
const visit = makeReport({
  ...base,
  id: 'gb#000',
  type: 'VISIT',
  startDate: '2021-06-22',
  endDate: '2021-06-24',
  participants: [raab],
});
const meeting = makeReport({
  ...base,
  id: 'gb#001',
  startDate: '2021-06-23',
  participants: [sokhonn, raab],
});

/** The visit of each report, by its number in the release. */
const partsOf = (...reports: Report[]) => tellParts(reports).map(({ partOf }) => partOf);

describe('tellParts', () => {
  it('puts contacts in person into the visit of whose days and countries they are', () => {
    const signing = makeReport({ ...base, id: 'gb#002', type: 'SIGNING', startDate: '2021-06-24' });
    expect(partsOf(visit, meeting, signing)).toEqual([null, 'gb#000', 'gb#000']);
    expect(partsOf(signing, meeting, visit)).toEqual(['gb#000', 'gb#000', null]);
  });

  it('leaves out what is on other days, with other countries, or not in person', () => {
    const others = [
      { ...meeting, startDate: '2021-06-25' },
      { ...meeting, countries: ['GB', 'VN'] },
      { ...meeting, countries: [] },
      { ...meeting, type: 'TELEPHONE_CONVERSATION' },
      { ...meeting, type: 'CORRESPONDENCE' },
    ] as const;
    for (const other of others) expect(partsOf(visit, other)).toEqual([null, null]);
    expect(partsOf(visit, { ...meeting, countries: ['KH'] })).toEqual([null, 'gb#000']);
  });

  it('takes a visit of which no end is told for three days at most', () => {
    const open = { ...visit, endDate: null };
    const on = (startDate: string) => partsOf(open, { ...meeting, startDate })[1];
    expect([on('2021-06-21'), on('2021-06-22'), on('2021-06-24'), on('2021-06-25')]).toEqual([
      null,
      'gb#000',
      'gb#000',
      null,
    ]);
  });

  it('asks for someone who is in both where a day is not told', () => {
    const undated = { ...visit, startDate: null, endDate: null };
    expect(partsOf(undated, meeting)).toEqual([null, 'gb#000']);
    expect(partsOf(undated, { ...meeting, participants: [sokhonn] })).toEqual([null, null]);
    expect(partsOf(visit, { ...meeting, startDate: null })).toEqual([null, 'gb#000']);
  });

  it('chooses of several visits the one of the same people', () => {
    const other = { ...visit, id: 'gb#009', participants: [part('gb-james-cleverly')] };
    expect(partsOf(other, visit, meeting)).toEqual([null, null, 'gb#000']);
    expect(partsOf(other, visit, { ...meeting, participants: [] })).toEqual([null, null, 'gb#009']);
  });
});
