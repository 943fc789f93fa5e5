import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { joinReports } from '../../src/identity/join-reports.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';
import type { TrueReport } from './report-contacts.ts';
import type { Rates } from './score-names.ts';

/** How well the reports of contacts of one type were joined, two by two. */
export interface ContactScores extends Rates {
  readonly type: EngagementTypeId | 'all';
  readonly reports: number;
  /** Pairs of reports that are of one contact. */
  readonly pairs: number;
}

/** Two reports that were joined and should not have been, or the other way round. */
export interface ContactFault {
  readonly joined: boolean;
  readonly reports: readonly [TrueReport, TrueReport];
}

/** Joins reports block by block: rates a type of contact and, last, of all, and what went wrong. */
export function measureContacts(reports: readonly TrueReport[]) {
  const compare = comparePeopleByName();
  const trueOf = new Map(reports.map((each) => [each.report.id, each]));
  const blocks = Map.groupBy(reports, ({ report }) => report.block).values();
  const groupOf = new Map<TrueReport, number>();
  let groups = 0;
  for (const block of blocks)
    for (const group of joinReports(
      block.map(({ report }) => report),
      compare,
    )) {
      groups += 1;
      for (const { id } of group) {
        const each = trueOf.get(id);
        if (each !== undefined) groupOf.set(each, groups);
      }
    }
  const together = [
    ...pairsWithin(Map.groupBy(reports, ({ contact }) => contact).values()),
    ...pairsWithin(Map.groupBy(reports, (each) => groupOf.get(each)).values()),
  ];
  const pairs = new Map(
    together.map((pair) => [
      pair
        .map(({ report }) => report.id)
        .sort()
        .join(' '),
      pair,
    ]),
  ).values();
  const judged = [...pairs].map((pair) => ({
    reports: pair,
    same: pair[0].contact === pair[1].contact,
    joined: groupOf.get(pair[0]) === groupOf.get(pair[1]),
  }));
  const score = (type: ContactScores['type']): ContactScores => {
    const isOf = ({ contact }: TrueReport) => type === 'all' || contact.type === type;
    const ofType = judged.filter(({ reports: [a] }) => isOf(a));
    const right = ofType.filter(({ same, joined }) => same && joined).length;
    const same = ofType.filter((each) => each.same).length;
    const joined = ofType.filter((each) => each.joined).length;
    return {
      type,
      reports: reports.filter(isOf).length,
      pairs: same,
      precision: joined === 0 ? 1 : right / joined,
      recall: same === 0 ? 1 : right / same,
    };
  };
  const types = [...new Set(reports.map(({ contact }) => contact.type))].sort();
  return {
    scores: [...types, 'all' as const].map(score),
    faults: judged.filter(({ same, joined }) => same !== joined) satisfies readonly ContactFault[],
  };
}

function pairsWithin(groups: Iterable<readonly TrueReport[]>): (readonly [TrueReport, TrueReport])[] {
  return [...groups].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const)),
  );
}
