import type { Contribution } from '../../../src/model/contribution.ts';
import type { EntityKind, Mention, PostSighting, Reading } from '../../../src/model/reading.ts';
import type { EngagementTypeId, Reference, SpeechActId } from '../../../src/model/reference.ts';
import type { Release, ReleaseKind } from '../../../src/model/release.ts';
import { spanOf, type Span } from '../../../src/model/span.ts';
import { contributionOf } from '../../../src/pipeline/contribution-of.ts';

/** A release and what is read in it, in as few words as a test needs; what is left out is empty or unknown. */
export interface ReleaseBrief {
  /** The id without its "release:". */
  readonly id: string;
  readonly title?: string;
  /** Words of the text besides those that name what is given below. */
  readonly text?: string;
  readonly kind?: ReleaseKind;
  /** Alpha-2 code or "EU". */
  readonly publisher?: string;
  readonly issuedOn?: string;
  readonly language?: string;
  readonly sourceUrl?: string;
  readonly otherAddresses?: readonly string[];
  readonly collection?: string;
  readonly readBy?: string;
  readonly ingestedAt?: string;
  readonly countries?: readonly string[];
  readonly organizations?: readonly string[];
  readonly sectors?: readonly string[];
  readonly issues?: readonly string[];
  readonly officials?: readonly OfficialBrief[];
  readonly engagements?: readonly EngagementBrief[];
  readonly statements?: readonly StatementBrief[];
}

export interface OfficialBrief {
  readonly name: string;
  readonly country?: string;
  readonly organization?: string;
  readonly posts?: readonly string[];
}

export interface EngagementBrief {
  readonly type: EngagementTypeId;
  readonly countries: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly place?: string;
  /** Names, as in the release's officials. */
  readonly officials?: readonly string[];
}

export interface StatementBrief {
  readonly act: SpeechActId;
  /** Alpha-2 code, organisation id or "BOTH". */
  readonly side: string;
  readonly speaker?: string;
  readonly target?: string | undefined;
  readonly topics?: readonly string[];
  /** Index into the engagements. */
  readonly engagement?: number;
}

/** The release with its reading; the text has a line for everything that the brief names, and the places point there. */
export function writeOut(brief: ReleaseBrief): { readonly release: Release; readonly reading: Reading } {
  const lines = new TextOfLines();
  const title = brief.title ?? `Release ${brief.id}`;
  lines.add(title);
  if (brief.text !== undefined) lines.add(brief.text);
  const mentions: Mention[] = [];
  const mention = (kind: EntityKind, id: string, span: Span) =>
    mentions.push({ kind, id, ...span, rule: null });
  const nameAll = (kind: EntityKind, ids: readonly string[] = []) => {
    for (const id of ids) mention(kind, id, lines.add(id));
  };
  nameAll('COUNTRY', brief.countries);
  nameAll('ORGANIZATION', brief.organizations);
  nameAll('SECTOR', brief.sectors);
  nameAll('ISSUE', brief.issues);
  const officials = (brief.officials ?? []).map(({ name, country, organization, posts = [] }) => {
    mention('OFFICIAL', name, lines.add(name));
    const sightings: PostSighting[] = posts.map((post) => ({
      post,
      ...lines.add(`${post}, ${name}`),
      rule: null,
    }));
    return { name, country: country ?? null, organization: organization ?? null, posts, sightings };
  });
  const engagements = (brief.engagements ?? []).map(
    ({ type, countries, startDate, endDate, place, officials: names }) => ({
      type,
      startDate: startDate ?? null,
      endDate: endDate ?? null,
      place: place ?? null,
      countries,
      officials: names ?? [],
      span: lines.add(`${type} of ${countries.join(' and ')}`),
      rule: null,
    }),
  );
  const statements = (brief.statements ?? []).map(
    ({ act, side, speaker, target, topics, engagement }, index) => {
      const { start, end, quote } = lines.add(`${act} by ${side}, number ${index}`);
      return {
        act,
        side,
        speaker: speaker ?? null,
        target: target ?? null,
        topics: topics ?? [],
        engagement: engagement ?? null,
        start,
        end,
        quote,
        rule: null,
      };
    },
  );
  const release: Release = {
    id: `release:${brief.id}`,
    title,
    kind: brief.kind ?? 'PRESS_RELEASE',
    publisher: { country: brief.publisher ?? null, name: `Ministry of ${brief.publisher ?? 'somewhere'}` },
    issuedOn: brief.issuedOn ?? null,
    issuedAt: null,
    language: brief.language ?? 'en',
    sourceUrl: brief.sourceUrl ?? null,
    collection: brief.collection ?? 'uploads',
    text: lines.text,
  };
  const { kind, language, publisher, issuedOn, issuedAt } = release;
  const reading: Reading = {
    id: brief.id,
    title,
    kind,
    language,
    publisher,
    issuedOn,
    issuedAt,
    engagements,
    officials,
    countries: brief.countries ?? [],
    organizations: brief.organizations ?? [],
    sectors: brief.sectors ?? [],
    issues: brief.issues ?? [],
    statements,
    mentions,
  };
  return { release, reading };
}

/** What the release of a brief brings to the graph. */
export function contributionFrom(brief: ReleaseBrief, reference: Reference): Contribution {
  const { release, reading } = writeOut(brief);
  const provenance = {
    readBy: brief.readBy ?? 'entente/0.0.0',
    ingestedAt: brief.ingestedAt ?? '2026-01-01T00:00:00.000Z',
    otherAddresses: brief.otherAddresses ?? [],
  };
  return contributionOf(release, reading, provenance, reference);
}

class TextOfLines {
  text = '';

  add(line: string): Span {
    if (this.text !== '') this.text += '\n';
    const start = this.text.length;
    this.text += line;
    return spanOf(this.text, start, this.text.length);
  }
}
