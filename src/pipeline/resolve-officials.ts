import type { Contribution, Naming, Place, Report, ReportedParticipant } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';

/** A contribution whose every sighted official is led to who it is; `officialOf` gives other ids back as they are. */
export function resolveOfficials(
  contribution: Contribution,
  officialOf: (sighted: NodeId) => NodeId,
): Contribution {
  const { namings, sightings, reports, statements } = contribution;
  if (sightings.every(({ sighted, official }) => officialOf(sighted) === official)) return contribution;
  return {
    ...contribution,
    namings: joinNamings(
      namings.map((naming) => Object.assign({}, naming, { entity: officialOf(naming.entity) })),
    ),
    sightings: sightings.map((one) => Object.assign({}, one, { official: officialOf(one.sighted) })),
    reports: reports.map((report) =>
      Object.assign({}, report, { participants: participantsOf(report, officialOf) }),
    ),
    statements: statements.map((statement) =>
      Object.assign({}, statement, {
        speaker: statement.speaker === null ? null : officialOf(statement.speaker),
      }),
    ),
  };
}

/** One naming an entity, with the places of all, in order of kind and entity. */
function joinNamings(namings: readonly Naming[]): Naming[] {
  return [...Map.groupBy(namings, ({ entity }) => entity).values()]
    .flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ ...first, places: inTextOrder([first, ...others].flatMap(({ places }) => places)) }],
    )
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.entity, b.entity));
}

/** One part an official, with the posts of all, in order of the first mention. */
function participantsOf(
  { participants }: Report,
  officialOf: (sighted: NodeId) => NodeId,
): readonly ReportedParticipant[] {
  const joined = new Map<NodeId, ReportedParticipant>();
  for (const one of participants) {
    const official = officialOf(one.official);
    const before = joined.get(official);
    const posts = [...new Set([...(before?.posts ?? []), ...one.posts])];
    joined.set(official, { ...(before ?? one), official, posts });
  }
  return [...joined.values()];
}

function inTextOrder(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
