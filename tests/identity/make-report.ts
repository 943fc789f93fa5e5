import * as fc from 'fast-check';
import { blockOf } from '../../src/identity/engagement-block.ts';
import type { Participant, Report } from '../../src/model/contribution.ts';
import { addDays } from '../../src/model/date.ts';

/** A report with what matters to a test; the rest is a meeting of Cambodia and the United States on 23 November 2021. */
export function makeReport(given: Partial<Report> & { readonly id: string }): Report {
  const type = given.type ?? 'MEETING';
  const countries = given.countries ?? ['KH', 'US'];
  const startDate = given.startDate === undefined ? '2021-11-23' : given.startDate;
  const day = given.day ?? startDate ?? '';
  return {
    release: `release:${given.id.split('#')[0]}`,
    type,
    block: blockOf(type, countries),
    startDate,
    endDate: null,
    day,
    reportedOn: day,
    publisher: 'KH',
    place: null,
    countries,
    participants: [],
    span: null,
    ...given,
  };
}

/** Someone who takes part, from an id such as "kh-prak-sokhonn"; "zz-…" serves no country. */
export function part(official: string, ...posts: string[]): Participant {
  const country = official.slice(0, 2).toUpperCase();
  return { official: `official:${official}`, country: country === 'ZZ' ? null : country, posts };
}

const officials = ['kh-a', 'kh-b', 'kh-c', 'us-a', 'us-b', 'us-c', 'zz-a'].map((id) => part(id));
const oneReport = fc.record({
  day: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.integer({ min: 0, max: 9 }).map((days) => addDays('2021-12-27', days)),
    },
    { weight: 1, arbitrary: fc.constant('') },
  ),
  participants: fc.subarray(officials, { maxLength: 4 }),
});
const oneRelease = fc.record({
  publisher: fc.constantFrom('KH', 'US', null),
  reports: fc.array(oneReport, { minLength: 1, maxLength: 3 }),
});

/** Releases of both sides and of unknown publishers, within ten days: the reports of one block, a list a release. */
export const releasesOfReports: fc.Arbitrary<Report[][]> = fc
  .tuple(fc.array(oneRelease, { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.nat()))
  .map(([releases, numbers]) =>
    releases.map(({ publisher, reports }, index) => {
      // Ids must not follow the order of arrival.
      const key = `${numbers.next().value ?? 0}-${index}`;
      return reports.map(({ day, participants }, i) =>
        makeReport({
          id: `${key}#00${i}`,
          release: `release:${key}`,
          publisher,
          startDate: day === '' ? null : day,
          day,
          participants,
        }),
      );
    }),
  );

/** The groups as lists of ids, to compare. */
export function idsOf(groups: readonly (readonly Report[])[]): string[][] {
  return groups.map((group) => group.map(({ id }) => id));
}
