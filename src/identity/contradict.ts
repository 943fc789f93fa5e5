import type { Report } from '../model/contribution.ts';

/** Number of officials that both reports name as taking part. */
export function sharedOfficials(a: Report, b: Report): number {
  const there = new Set(b.participants.map((p) => p.official));
  return a.participants.filter((p) => there.has(p.official)).length;
}

/**
 * Whether the officials speak against one engagement: of some country both reports name participants, and none is the
 * same. A report without names of a country contradicts nothing.
 */
export function officialsContradict(a: Report, b: Report): boolean {
  const ours = byCountry(a);
  for (const [country, theirs] of byCountry(b)) {
    const mine = ours.get(country);
    if (mine !== undefined && ![...theirs].some((official) => mine.has(official))) return true;
  }
  return false;
}

function byCountry(report: Report): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { country, official } of report.participants) {
    const key = country ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([official]));
    else group.add(official);
  }
  return groups;
}
