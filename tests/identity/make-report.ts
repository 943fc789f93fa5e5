import * as fc from 'fast-check';
import { blockOf } from '../../src/identity/engagement-block.ts';
import type { Report, ReportedParticipant } from '../../src/model/contribution.ts';
import { addDays } from '../../src/model/date.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';

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
    partOf: null,
    ...given,
  };
}

/** Someone who takes part, from an id such as "kh-prak-sokhonn", which is the name, too; "zz-…" serves no country. */
export function part(official: string, ...posts: string[]): ReportedParticipant {
  const country = official.slice(0, 2).toUpperCase();
  const name = official.slice(3).replaceAll('-', ' ');
  return { official: `official:${official}`, country: country === 'ZZ' ? null : country, posts, name };
}

// Some are one person under two spellings, or may be.
const officials = [
  part('kh-hor-namhong', 'Foreign Minister'),
  part('kh-hor-nam-hong'),
  part('kh-hun-sen', 'Prime Minister'),
  part('us-antony-blinken'),
  part('us-blinken'),
  part('us-wendy-sherman'),
  part('zz-guterres'),
];
/** Releases of both sides and of unknown publishers within so many days: the reports of one block, a list a release. */
function releasesOf(type: EngagementTypeId, within: number, longest: number): fc.Arbitrary<Report[][]> {
  const day = fc.integer({ min: 0, max: within }).map((days) => addDays('2021-12-27', days));
  const oneReport = fc.record({
    day: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constant('') }),
    days: fc.nat({ max: longest }),
    participants: fc.shuffledSubarray(officials, { maxLength: 4 }),
  });
  const oneRelease = fc.record({
    publisher: fc.constantFrom('KH', 'US', null),
    reports: fc.array(oneReport, { minLength: 1, maxLength: 3 }),
  });
  return fc
    .tuple(fc.array(oneRelease, { minLength: 1, maxLength: 14 }), fc.infiniteStream(fc.nat()))
    .map(([releases, numbers]) =>
      releases.map(({ publisher, reports }, index) => {
        // Ids must not follow the order of arrival.
        const key = `${numbers.next().value ?? 0}-${index}`;
        return reports.map(({ day, days, participants }, i) =>
          makeReport({
            id: `${key}#00${i}`,
            type,
            release: `release:${key}`,
            publisher,
            startDate: day === '' ? null : day,
            endDate: day === '' || days === 0 ? null : addDays(day, days),
            day,
            participants,
          }),
        );
      }),
    );
}

/** Talks within ten days. */
export const releasesOfReports = releasesOf('MEETING', 9, 0);

/** Talks of a month, of which a change reaches only some. */
export const releasesOfMonth = releasesOf('MEETING', 30, 0);

/** Visits of half a year, some longer than they are held to last. */
export const releasesOfVisits = releasesOf('VISIT', 180, 12);

/** The groups as lists of ids, to compare. */
export function idsOf(groups: readonly (readonly Report[])[]): string[][] {
  return groups.map((group) => group.map(({ id }) => id));
}
