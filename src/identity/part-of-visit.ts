import type { Report } from '../model/contribution.ts';
import type { EngagementTypeId } from '../model/reference.ts';
import { addDays, type IsoDate } from '../model/date.ts';
import { UNTOLD_DAYS_AFTER } from './days-of-report.ts';
import { lastsForDays } from './engagement-block.ts';

/** Contacts that can take place within a visit: all in which the parties are in one place. */
const IN_PERSON: ReadonlySet<EngagementTypeId> = new Set([
  'SUMMIT',
  'JOINT_COMMISSION',
  'MEETING',
  'COURTESY_CALL',
  'MULTILATERAL_MEETING',
  'SIGNING',
  'HANDOVER',
  'CEREMONY',
]);

/**
 * The reports of one release, each with the visit of the same release that it is part of: a contact in person, of countries
 * that all take part in the visit, on its days. Of a visit or a contact whose day the release does not tell, someone must
 * be in both. Of several visits it is the one with most officials in common, else the first.
 */
export function tellParts(reports: readonly Report[]): Report[] {
  const visits = reports.filter(({ block }) => lastsForDays(block));
  return reports.map((report) => ({ ...report, partOf: visitOf(report, visits)?.id ?? null }));
}

function visitOf(report: Report, visits: readonly Report[]): Report | null {
  if (!IN_PERSON.has(report.type) || report.countries.length === 0) return null;
  let best: { readonly visit: Report; readonly shared: number } | null = null;
  for (const visit of visits) {
    if (!report.countries.every((country) => visit.countries.includes(country))) continue;
    const shared = sharedOfficials(report, visit);
    const dated = report.startDate !== null && visit.startDate !== null;
    if (dated ? !isOnDaysOf(visit, report.startDate) : shared === 0) continue;
    if (best === null || shared > best.shared) best = { visit, shared };
  }
  return best?.visit ?? null;
}

function isOnDaysOf({ day: first, endDate }: Report, day: IsoDate): boolean {
  return first <= day && day <= (endDate ?? addDays(first, UNTOLD_DAYS_AFTER));
}

/** Names of one release are one person's: they need no comparison. */
function sharedOfficials(a: Report, b: Report): number {
  const there = new Set(b.participants.map(({ official }) => official));
  return a.participants.filter(({ official }) => there.has(official)).length;
}
