import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { compareReports } from '../../src/identity/compare-reports.ts';
import { joinReports } from '../../src/identity/join-reports.ts';
import type { Report } from '../../src/model/contribution.ts';
import { idsOf, makeReport, part, releasesOfReports, releasesOfVisits } from './make-report.ts';

const compare = comparePeopleByName();
const join = (reports: readonly Report[]) => joinReports(reports, compare);
const sokhonn = part('kh-prak-sokhonn');
const hunSen = part('kh-hun-sen');
const blinken = part('us-antony-blinken');
const sherman = part('us-sherman-wendy');

describe('joinReports', () => {
  it('makes the accounts of both sides one', () => {
    const ours = makeReport({ id: 'kh#000', publisher: 'KH', participants: [sokhonn, blinken] });
    const theirs = makeReport({ id: 'us#000', publisher: 'US', participants: [sokhonn, blinken] });
    expect(idsOf(join([theirs, ours]))).toEqual([['kh#000', 'us#000']]);
  });

  it('keeps two meetings of one day two, whoever tells of them', () => {
    const first = { participants: [sokhonn, blinken] };
    const second = { participants: [hunSen, sherman] };
    const reports = [
      makeReport({ id: 'kh-1#000', publisher: 'KH', ...first }),
      makeReport({ id: 'kh-2#000', publisher: 'KH', ...second }),
      makeReport({ id: 'us#000', publisher: 'US', ...second }),
      makeReport({ id: 'us#001', publisher: 'US', ...first }),
    ];
    expect(idsOf(join(reports))).toEqual([
      ['kh-1#000', 'us#001'],
      ['kh-2#000', 'us#000'],
    ]);
  });

  it('keeps two reports of one release apart, even with the same officials', () => {
    const both = { participants: [sokhonn, blinken] };
    const reports = [
      makeReport({ id: 'kh#000', ...both }),
      makeReport({ id: 'kh#001', ...both }),
      makeReport({ id: 'us#000', publisher: 'US', ...both }),
    ];
    expect(idsOf(join(reports))).toEqual([['kh#000', 'us#000'], ['kh#001']]);
  });

  it('makes a call one that both sides tell, each by its own calendar', () => {
    const call = { type: 'TELEPHONE_CONVERSATION', participants: [sokhonn, blinken] } as const;
    const reports = [
      makeReport({ id: 'kh#000', publisher: 'KH', startDate: '2021-11-24', ...call }),
      makeReport({ id: 'us#000', publisher: 'US', startDate: '2021-11-23', ...call }),
    ];
    expect(idsOf(join(reports))).toEqual([['kh#000', 'us#000']]);
  });

  it('keeps talks on two days two when one government tells of both', () => {
    const both = { publisher: 'KH', participants: [sokhonn, blinken] };
    const reports = [
      makeReport({ id: 'kh-1#000', startDate: '2021-11-23', ...both }),
      makeReport({ id: 'kh-2#000', startDate: '2021-11-24', ...both }),
    ];
    expect(join(reports)).toHaveLength(2);
  });

  it('lets days differ by one only', () => {
    const ours = makeReport({ id: 'kh#000', publisher: 'KH', participants: [sokhonn] });
    const late = { id: 'us#000', publisher: 'US' };
    const groups = (startDate: string, ...participants: (typeof sokhonn)[]) =>
      join([ours, makeReport({ ...late, startDate, participants })]).length;
    expect(groups('2021-11-24', sokhonn)).toBe(1);
    expect(groups('2021-11-25', sokhonn)).toBe(2);
    expect(groups('2021-11-24')).toBe(1);
    expect(groups('2021-11-25')).toBe(2);
    expect(groups('2021-11-24', hunSen)).toBe(2);
  });

  it('takes a contact of which only the day of issue is known for one of that day or the day before', () => {
    const ours = makeReport({ id: 'kh#000', participants: [sokhonn] });
    const issued = (day: string, publisher: string) =>
      makeReport({ id: 'x#000', publisher, startDate: null, day, participants: [sokhonn] });
    expect(join([ours, issued('2021-11-24', 'KH')])).toHaveLength(1);
    expect(join([ours, issued('2021-11-25', 'US')])).toHaveLength(1);
    expect(join([ours, issued('2021-11-25', 'KH')])).toHaveLength(2);
    expect(join([ours, issued('2021-11-26', 'US')])).toHaveLength(2);
  });

  it('does not take each side’s note of protest for one', () => {
    const note = { type: 'PROTEST_NOTE' } as const;
    const notes = [
      makeReport({ id: 'kh#000', ...note }),
      makeReport({ id: 'us#000', publisher: 'US', ...note }),
    ];
    expect(join(notes)).toHaveLength(2);
  });

  it('leaves a report alone that could be of either of two, and finds whose it is by what is left', () => {
    const ofMinister = makeReport({ id: 'kh-1#000', participants: [sokhonn, blinken] });
    const ofPremier = makeReport({ id: 'kh-2#000', participants: [hunSen, blinken] });
    const nameless = makeReport({ id: 'us-1#000', publisher: 'US' });
    expect(join([ofMinister, ofPremier, nameless])).toHaveLength(3);
    const half = makeReport({ id: 'us-1#000', publisher: 'US', participants: [blinken] });
    expect(join([ofMinister, ofPremier, half])).toHaveLength(3);
    const told = makeReport({ id: 'us-2#000', publisher: 'US', participants: [blinken, sokhonn] });
    expect(idsOf(join([ofMinister, ofPremier, nameless, told]))).toEqual([
      ['kh-1#000', 'us-2#000'],
      ['kh-2#000', 'us-1#000'],
    ]);
    const courtesy = { ...ofPremier, type: 'COURTESY_CALL' } as const;
    expect(idsOf(join([ofMinister, courtesy, nameless]))).toEqual([['kh-1#000', 'us-1#000'], ['kh-2#000']]);
  });

  it('joins three accounts in which each pair alone would say little', () => {
    const reports = [
      makeReport({ id: 'a#000', publisher: 'KH', participants: [sokhonn] }),
      makeReport({ id: 'b#000', publisher: 'US', participants: [sokhonn, blinken] }),
      makeReport({ id: 'c#000', publisher: null, participants: [blinken] }),
    ];
    expect(idsOf(join(reports))).toEqual([['a#000', 'b#000', 'c#000']]);
  });

  it('does not make a chain of talks on one day after another', () => {
    const talks = (id: string, publisher: string, startDate: string) =>
      makeReport({ id: `${id}#000`, publisher, startDate, participants: [sokhonn, blinken] });
    const reports = [
      talks('a', 'KH', '2021-11-22'),
      talks('b', 'US', '2021-11-23'),
      talks('c', 'KH', '2021-11-24'),
      talks('d', 'US', '2021-11-25'),
    ];
    expect(idsOf(join(reports))).toEqual([
      ['a#000', 'b#000'],
      ['c#000', 'd#000'],
    ]);
  });

  it('makes one a name that two governments spell differently, or shorten', () => {
    const ours = makeReport({ id: 'kh#000', participants: [part('kh-hor-namhong'), part('us-j-kerry')] });
    const theirs = makeReport({
      id: 'us#000',
      publisher: 'US',
      startDate: '2021-11-22',
      participants: [part('us-john-kerry'), part('kh-hor-nam-hong')],
    });
    const short = makeReport({ id: 'us-2#000', publisher: 'US', participants: [part('us-kerry')] });
    expect(join([ours, theirs])).toHaveLength(1);
    expect(join([ours, short])).toHaveLength(1);
  });

  it('makes one a visit that two governments begin on different days', () => {
    const visit = (id: string, publisher: string, startDate: string, endDate: string | null) =>
      makeReport({ id: `${id}#000`, type: 'VISIT', publisher, startDate, endDate, participants: [blinken] });
    const ours = visit('kh', 'KH', '2021-11-20', '2021-11-24');
    expect(join([ours, visit('us', 'US', '2021-11-22', null)])).toHaveLength(1);
    expect(join([ours, visit('us', 'US', '2021-11-25', null)])).toHaveLength(1);
    expect(join([ours, visit('us', 'US', '2021-11-26', null)])).toHaveLength(2);
    expect(join([ours, visit('kh-2', 'KH', '2021-11-23', null)])).toHaveLength(1);
    const all = [
      ours,
      visit('us-1', 'US', '2021-11-22', null),
      visit('us-2', 'US', '2021-11-23', '2021-11-24'),
    ];
    expect(join(all)).toHaveLength(1);
  });

  it('keeps visits there and back apart', () => {
    const visit = { type: 'VISIT' } as const;
    const there = makeReport({ id: 'kh#000', ...visit, participants: [sokhonn] });
    const back = makeReport({ id: 'us#000', publisher: 'US', ...visit, participants: [blinken] });
    expect(join([there, back])).toHaveLength(2);
  });

  it('does not take two releases of one government for one contact unless an official is in both', () => {
    const reports = [makeReport({ id: 'a#000' }), makeReport({ id: 'b#000', participants: [sokhonn] })];
    expect(join(reports)).toHaveLength(2);
    expect(join([makeReport({ id: 'a#000', participants: [sokhonn] }), ...reports.slice(1)])).toHaveLength(1);
  });

  it('gives a report of the day before or after to the one it has most in common with', () => {
    const reports = [
      makeReport({ id: 'a#000', publisher: 'KH', startDate: '2021-11-22', participants: [sokhonn] }),
      makeReport({ id: 'b#000', publisher: 'US', participants: [sokhonn, blinken] }),
      makeReport({
        id: 'c#000',
        publisher: 'KH',
        startDate: '2021-11-24',
        participants: [sokhonn, blinken],
      }),
    ];
    expect(idsOf(join(reports))).toEqual([['a#000'], ['b#000', 'c#000']]);
  });

  it('joins nothing to a report of unknown day', () => {
    const undated = { startDate: null, day: '', participants: [sokhonn] };
    expect(
      join([makeReport({ id: 'a#000', ...undated }), makeReport({ id: 'b#000', ...undated })]),
    ).toHaveLength(2);
  });

  it('puts every report in one group; groups and reports in order of id', () => {
    fc.assert(
      fc.property(releasesOfReports, (releases) => {
        const groups = idsOf(join(releases.flat()));
        expect(groups.flat().sort()).toEqual(
          releases
            .flat()
            .map(({ id }) => id)
            .sort(),
        );
        for (const group of groups) expect(group).toEqual([...group].sort());
        const firsts = groups.map(([first]) => first);
        expect(firsts).toEqual([...firsts].sort());
      }),
    );
  });

  it('joins only reports every two of which can be of one engagement', () => {
    fc.assert(
      fc.property(fc.oneof(releasesOfReports, releasesOfVisits), (releases) => {
        for (const group of join(releases.flat()))
          for (const [i, a] of group.entries())
            for (const b of group.slice(i + 1)) {
              expect(compareReports(a, b, compare)).not.toBeNull();
              expect(compareReports(b, a, compare)).toEqual(compareReports(a, b, compare));
            }
      }),
    );
  });

  it('gives the same groups in whatever order the reports come', () => {
    const inTwoOrders = fc.oneof(releasesOfReports, releasesOfVisits).chain((releases) => {
      const reports = releases.flat();
      return fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
      );
    });
    fc.assert(
      fc.property(inTwoOrders, ([reports, again]) => {
        expect(join(again)).toEqual(join(reports));
      }),
    );
  });
});
