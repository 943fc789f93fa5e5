import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialsContradict } from '../../src/identity/contradict.ts';
import { joinReports } from '../../src/identity/join-reports.ts';
import { dayNumber } from '../../src/model/date.ts';
import { idsOf, makeReport, part, releasesOfReports } from './make-report.ts';

const sokhonn = part('kh-prak-sokhonn');
const hunSen = part('kh-hun-sen');
const blinken = part('us-antony-blinken');
const sherman = part('us-sherman-wendy');

describe('joinReports', () => {
  it('makes the accounts of both sides one', () => {
    const ours = makeReport({ id: 'kh#000', publisher: 'KH', participants: [sokhonn, blinken] });
    const theirs = makeReport({ id: 'us#000', publisher: 'US', participants: [sokhonn, blinken] });
    expect(idsOf(joinReports([theirs, ours]))).toEqual([['kh#000', 'us#000']]);
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
    expect(idsOf(joinReports(reports))).toEqual([
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
    expect(idsOf(joinReports(reports))).toEqual([['kh#000', 'us#000'], ['kh#001']]);
  });

  it('makes a call one that both sides tell, each by its own calendar', () => {
    const call = { type: 'TELEPHONE_CONVERSATION', participants: [sokhonn, blinken] } as const;
    const reports = [
      makeReport({ id: 'kh#000', publisher: 'KH', startDate: '2021-11-24', ...call }),
      makeReport({ id: 'us#000', publisher: 'US', startDate: '2021-11-23', ...call }),
    ];
    expect(idsOf(joinReports(reports))).toEqual([['kh#000', 'us#000']]);
  });

  it('keeps talks on two days two when one government tells of both', () => {
    const both = { publisher: 'KH', participants: [sokhonn, blinken] };
    const reports = [
      makeReport({ id: 'kh-1#000', startDate: '2021-11-23', ...both }),
      makeReport({ id: 'kh-2#000', startDate: '2021-11-24', ...both }),
    ];
    expect(joinReports(reports)).toHaveLength(2);
  });

  it('lets days differ by one only, and only with an official in common', () => {
    const ours = makeReport({ id: 'kh#000', publisher: 'KH', participants: [sokhonn] });
    const late = { id: 'us#000', publisher: 'US' };
    const groups = (startDate: string, ...participants: (typeof sokhonn)[]) =>
      joinReports([ours, makeReport({ ...late, startDate, participants })]).length;
    expect(groups('2021-11-24', sokhonn)).toBe(1);
    expect(groups('2021-11-25', sokhonn)).toBe(2);
    expect(groups('2021-11-24')).toBe(2);
    expect(groups('2021-11-24', blinken)).toBe(2);
    expect(groups('2021-11-23')).toBe(1);
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
    expect(idsOf(joinReports(reports))).toEqual([['a#000'], ['b#000', 'c#000']]);
  });

  it('joins nothing to a report of unknown day', () => {
    const undated = { startDate: null, day: '', participants: [sokhonn] };
    expect(
      joinReports([makeReport({ id: 'a#000', ...undated }), makeReport({ id: 'b#000', ...undated })]),
    ).toHaveLength(2);
  });

  it('puts every report in one group; groups and reports in order of id', () => {
    fc.assert(
      fc.property(releasesOfReports, (releases) => {
        const groups = idsOf(joinReports(releases.flat()));
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

  it('joins only what can be one: other releases, adjacent days, no contradiction', () => {
    fc.assert(
      fc.property(releasesOfReports, (releases) => {
        for (const group of joinReports(releases.flat())) {
          for (const [i, a] of group.entries()) {
            for (const b of group.slice(i + 1)) {
              expect(a.release).not.toBe(b.release);
              expect(Math.abs(dayNumber(a.day) - dayNumber(b.day))).toBeLessThanOrEqual(1);
              expect(officialsContradict(a, b)).toBe(false);
              if (a.day !== b.day) expect(a.publisher).not.toBe(b.publisher);
            }
          }
        }
      }),
    );
  });

  it('gives the same groups in whatever order the reports come', () => {
    const inTwoOrders = releasesOfReports.chain((releases) => {
      const reports = releases.flat();
      return fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
      );
    });
    fc.assert(
      fc.property(inTwoOrders, ([reports, again]) => {
        expect(joinReports(again)).toEqual(joinReports(reports));
      }),
    );
  });
});
