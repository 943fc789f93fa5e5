import { dateOfDay, dayNumber, type IsoDate } from '../../../src/model/date.ts';
import { Random } from '../worlds/random.ts';
import { writeProse } from './prose.ts';

/** A release on a site: all words are invented, only the states are real. */
export interface SiteRelease {
  /** From 1, the oldest. */
  readonly number: number;
  /** Of its page, "/press/2024/03/0012-foreign-minister-meets". */
  readonly path: string;
  readonly title: string;
  readonly issuedOn: IsoDate;
  readonly place: string;
  readonly paragraphs: readonly string[];
}

/** What a site has published. */
export interface SitePlan {
  readonly count: number;
  /** Equal seeds give equal releases. */
  readonly seed?: number;
  /** The day of the newest; the others lie a day or two apart before it. */
  readonly until?: IsoDate;
}

/** Releases of Cambodia's ministry that follow from the plan alone, the oldest first. */
export function makeReleases({ count, seed = 1, until = '2024-11-29' }: SitePlan): SiteRelease[] {
  const random = new Random(seed);
  const days: number[] = [];
  for (let day = dayNumber(until); days.length < count; day -= random.int(3)) days.push(day);
  return days.reverse().map((day, index) => makeRelease(index + 1, dateOfDay(day), random));
}

function makeRelease(number: number, issuedOn: IsoDate, random: Random): SiteRelease {
  const { title, paragraphs, place } = writeProse(number, issuedOn, random);
  return { number, path: pathOf(number, title, issuedOn), title, issuedOn, place, paragraphs };
}

function pathOf(number: number, title: string, issuedOn: IsoDate): string {
  const words = title.toLowerCase().split(/[^a-z]+/);
  const slug = words
    .filter((word) => word !== '')
    .slice(0, 6)
    .join('-');
  return `/press/${issuedOn.slice(0, 4)}/${issuedOn.slice(5, 7)}/${String(number).padStart(4, '0')}-${slug}`;
}
