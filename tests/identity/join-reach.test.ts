import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { joinReach, joinReports } from '../../src/identity/join-reports.ts';
import type { ReportGroup } from '../../src/identity/report-group.ts';
import type { Report } from '../../src/model/contribution.ts';
import { dayNumber } from '../../src/model/date.ts';
import { releasesOfMonth, releasesOfReports, releasesOfVisits } from './make-report.ts';

const compare = comparePeopleByName();

/** Whether a report lies within so many days of one of the changed ones, or is one of them. */
function isNear(report: Report, changed: readonly Report[], days: number): boolean {
  return changed.some(
    (other) =>
      other.id === report.id ||
      (other.day !== '' &&
        report.day !== '' &&
        Math.abs(dayNumber(other.day) - dayNumber(report.day)) <= days),
  );
}

function keysOf(groups: readonly (readonly Report[])[]): string[] {
  return groups.map((group) => group.map(({ id }) => id).join(' ')).sort();
}

type Reach = ReturnType<typeof joinReach>;

/** Groups kept from change to change, joined again only as far as the reach says. */
class HeldGroups {
  readonly #reach: Reach;
  #groups: ReportGroup[] = [];

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  change(remove: ReadonlySet<string>, come: readonly Report[]): void {
    const held = this.#groups.flat();
    const gone = held.filter(({ release }) => remove.has(release));
    const changed = [...gone, ...come];
    const left = held.filter(({ release }) => !remove.has(release));
    const known = [...left, ...come].filter((report) => isNear(report, changed, this.#reach.mustKnow));
    const renewed = joinReports(known, compare).filter((group) =>
      group.some((report) => isNear(report, changed, this.#reach.changes)),
    );
    const taken = new Set([...renewed.flat(), ...gone].map(({ id }) => id));
    const untouched = this.#groups.filter((group) => !group.some(({ id }) => taken.has(id)));
    this.#groups = [...untouched, ...renewed];
  }

  keys(): string[] {
    return keysOf(this.#groups);
  }
}

describe.each([
  ['talks of some days', 'TALKS KH US', releasesOfReports],
  ['talks of a month', 'TALKS KH US', releasesOfMonth],
  ['visits', 'VISIT KH US', releasesOfVisits],
] as const)('joinReach of %s', (_, block, releasesOfBlock) => {
  const reach = joinReach(block);

  it('tells how far the groups change with a release, and what must be known to tell how', () => {
    fc.assert(
      fc.property(releasesOfBlock, ([changed = [], ...rest]) => {
        const reports = rest.flat();
        const before = new Set(keysOf(joinReports(reports, compare)));
        const whole = joinReports([...reports, ...changed], compare);
        for (const group of whole) {
          if (before.has(keysOf([group]).join())) continue;
          for (const report of group) expect(isNear(report, changed, reach.changes)).toBe(true);
        }
        const window = [...reports.filter((r) => isNear(r, changed, reach.mustKnow)), ...changed];
        const canChange = (groups: readonly ReportGroup[]) =>
          keysOf(groups.filter((group) => group.some((r) => isNear(r, changed, reach.changes))));
        expect(canChange(joinReports(window, compare))).toEqual(canChange(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('suffices for batches in any order, with releases taken away and brought again', () => {
    const changes = releasesOfBlock.chain((releases) =>
      fc.record({
        releases: fc.constant(releases),
        order: fc.shuffledSubarray(releases, { minLength: releases.length, maxLength: releases.length }),
        batchSize: fc.integer({ min: 1, max: 4 }),
        withdrawn: fc.subarray(releases),
        lost: fc.subarray(releases),
      }),
    );
    fc.assert(
      fc.property(changes, ({ releases, order, batchSize, withdrawn, lost }) => {
        const idsOf = (some: readonly Report[][]) => new Set(some.flat().map(({ release }) => release));
        const groups = new HeldGroups(reach);
        for (let i = 0; i < order.length; i += batchSize) {
          groups.change(new Set(), order.slice(i, i + batchSize).flat());
        }
        expect(groups.keys()).toEqual(keysOf(joinReports(releases.flat(), compare)));

        groups.change(idsOf(withdrawn), withdrawn.flat());
        expect(groups.keys()).toEqual(keysOf(joinReports(releases.flat(), compare)));

        for (const release of lost) groups.change(idsOf([release]), []);
        const left = releases.flat().filter(({ release }) => !idsOf(lost).has(release));
        expect(groups.keys()).toEqual(keysOf(joinReports(left, compare)));
      }),
      { numRuns: 200 },
    );
  });
});
