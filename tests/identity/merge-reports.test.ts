import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { joinReports } from '../../src/identity/join-reports.ts';
import { mergeReports } from '../../src/identity/merge-reports.ts';
import type { Report } from '../../src/model/contribution.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';
import { makeReport, part, releasesOfReports } from './make-report.ts';

const compare = comparePeopleByName();
const join = (reports: readonly Report[]) => joinReports(reports, compare);
const weightOf = (type: EngagementTypeId) =>
  ({ MEETING: 5, COURTESY_CALL: 3, SUMMIT: 8 })[type as string] ?? 1;
const merge = (...reports: Report[]) => mergeReports(reports, weightOf);

describe('mergeReports', () => {
  it('tells the engagement of both accounts', () => {
    const ours = makeReport({
      id: 'kh#000',
      place: 'Phnom Penh',
      participants: [part('kh-prak-sokhonn', 'Foreign Minister')],
    });
    const theirs = makeReport({
      id: 'us#001',
      publisher: 'US',
      participants: [
        part('us-antony-blinken', 'Secretary of State'),
        part('kh-prak-sokhonn', 'Deputy Prime Minister', 'Foreign Minister'),
      ],
    });
    expect(merge(ours, theirs)).toEqual({
      id: expect.stringMatching(/^engagement:2021-11-23-talks-kh-us-[0-9a-f]{8}$/),
      type: 'MEETING',
      weight: 5,
      startDate: '2021-11-23',
      endDate: null,
      day: '2021-11-23',
      countsFrom: '2021-11-23',
      place: 'Phnom Penh',
      countries: ['KH', 'US'],
      participants: [
        {
          official: 'official:kh-prak-sokhonn',
          country: 'KH',
          posts: ['Foreign Minister', 'Deputy Prime Minister'],
        },
        { official: 'official:us-antony-blinken', country: 'US', posts: ['Secretary of State'] },
      ],
      relations: ['relation:KH-US'],
      withinVisit: false,
      reports: ['kh#000', 'us#001'],
      releases: ['release:kh', 'release:us'],
    });
  });

  it('settles by majority, and between equals says more rather than less', () => {
    const as = (...types: EngagementTypeId[]) =>
      merge(...types.map((type, i) => makeReport({ id: `r${i}#000`, type }))).type;
    expect(as('MEETING', 'COURTESY_CALL')).toBe('COURTESY_CALL');
    expect(as('MEETING', 'COURTESY_CALL', 'MEETING')).toBe('MEETING');
    expect(as('MEETING', 'SUMMIT', 'COURTESY_CALL')).toBe('SUMMIT');
    expect(as('VISIT', 'STATE_VISIT')).toBe('STATE_VISIT');
    expect(as('TELEPHONE_CONVERSATION', 'VIDEO_CONFERENCE')).toBe('VIDEO_CONFERENCE');
    const on = (...days: string[]) =>
      merge(...days.map((startDate, i) => makeReport({ id: `r${i}#000`, startDate }))).startDate;
    expect(on('2021-11-24', '2021-11-23', '2021-11-24')).toBe('2021-11-24');
    expect(on('2021-11-24', '2021-11-23')).toBe('2021-11-23');
  });

  it('lasts until the latest day told, if that is after the first', () => {
    const until = (startDate: string | null, ...ends: (string | null)[]) =>
      merge(
        ...ends.map((endDate, i) =>
          makeReport({ id: `r${i}#000`, type: 'VISIT', startDate, endDate, day: '2021-11-23' }),
        ),
      ).endDate;
    expect(until('2021-11-23', null, '2021-11-25', '2021-11-24')).toBe('2021-11-25');
    expect(until('2021-11-23', '2021-11-23')).toBeNull();
    expect(until('2021-11-23', null)).toBeNull();
    expect(until(null, '2021-11-25')).toBe('2021-11-25');
  });

  it('is listed under the day of the release where no other is told', () => {
    const undated = makeReport({ id: 'kh#000', startDate: null, day: '2021-11-24' });
    expect(merge(undated)).toMatchObject({ startDate: null, day: '2021-11-24', countsFrom: '2021-11-24' });
    const unknown = merge(makeReport({ id: 'kh#000', startDate: null, day: '', reportedOn: '' }));
    expect(unknown).toMatchObject({ startDate: null, day: '', countsFrom: '' });
    expect(unknown.id).toMatch(/^engagement:undated-talks-kh-us-/);
  });

  it('counts from its announcement while it is only announced', () => {
    const announced = makeReport({ id: 'kh#000', reportedOn: '2021-11-01' });
    const held = makeReport({ id: 'us#000', publisher: 'US', reportedOn: '2021-11-25' });
    expect(merge(announced).countsFrom).toBe('2021-11-01');
    expect(merge(announced, held).countsFrom).toBe('2021-11-23');
  });

  it('belongs to every pair of its countries', () => {
    const three = makeReport({ id: 'kh#000', countries: ['VN', 'KH', 'LA'] });
    expect(merge(three)).toMatchObject({
      countries: ['KH', 'LA', 'VN'],
      relations: ['relation:KH-LA', 'relation:KH-VN', 'relation:LA-VN'],
    });
  });

  it('refuses to be of nothing', () => {
    expect(() => merge()).toThrow('at least one report');
  });

  it('gives the same engagements in whatever order the reports come, each with an id of its own', () => {
    const inTwoOrders = releasesOfReports.chain((releases) => {
      const reports = releases.flat();
      return fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
      );
    });
    const engagementsOf = (reports: readonly Report[]) =>
      join(reports).map((group) => mergeReports(group, weightOf));
    fc.assert(
      fc.property(inTwoOrders, ([reports, again]) => {
        const engagements = engagementsOf(reports);
        expect(engagementsOf(again)).toEqual(engagements);
        expect(new Set(engagements.map(({ id }) => id)).size).toBe(engagements.length);
      }),
    );
  });
});
