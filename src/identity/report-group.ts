import type { Report } from '../model/contribution.ts';

/** Reports that are held to be of one engagement, at least one, in order of id. */
export type ReportGroup = readonly Report[];

/** The report that a group is known by. */
export function firstOf(group: ReportGroup): Report {
  const [report] = group;
  if (report === undefined) throw new Error('A group of reports is never empty.');
  return report;
}

/** The order of reports: by id. */
export function byId(a: Report, b: Report): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The order of groups: by the id of their first. */
export function byFirst(a: ReportGroup, b: ReportGroup): number {
  return byId(firstOf(a), firstOf(b));
}
