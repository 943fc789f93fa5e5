import { escapeXml } from '../../common/escape-xml.ts';
import type { StoredRelease } from '../../model/contribution.ts';
import { webAddresses } from '../../model/release.ts';
import { aboutRelease, graphiqlAddress } from '../examples.ts';
import type { FeedSubject } from './feed-subject.ts';

/** The media type of Atom. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

const LONGEST_SUMMARY = 400;

/** A feed without entries has to tell some time, too. */
const NEVER = '1970-01-01T00:00:00Z';

/** One page of a feed. */
export interface FeedPage {
  readonly subject: Pick<FeedSubject, 'id' | 'name'>;
  /** Newest first. */
  readonly releases: readonly StoredRelease[];
  /** Path and parameters of this page, and of the next one, with what was taken in earlier; null at the end. */
  readonly self: string;
  readonly next: string | null;
  readonly version: string;
}

/** When anything of a page was last written. */
export function updatedOf(releases: readonly StoredRelease[]): string {
  return releases.reduce((last, { ingestedAt }) => (ingestedAt > last ? ingestedAt : last), NEVER);
}

/** A page of a feed as Atom (RFC 4287), with its next page as RFC 5005 has it. */
export function atomOf({ subject, releases, self, next, version }: FeedPage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:entente:feed:${escapeXml(subject.id)}</id>
<title>${escapeXml(`${subject.name}: releases taken in by Entente`)}</title>
<updated>${escapeXml(updatedOf(releases))}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
${next === null ? '' : `<link rel="next" type="application/atom+xml" href="${escapeXml(next)}"/>\n`}<generator version="${escapeXml(version)}">Entente</generator>
${releases.map(entryOf).join('')}</feed>
`;
}

function entryOf(release: StoredRelease): string {
  const { id, title, text, publisher, issuedOn, ingestedAt, kind } = release;
  const address = webAddresses(release)[0] ?? graphiqlAddress(aboutRelease(id));
  const summary = text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
  return `<entry>
<id>${escapeXml(`urn:entente:${encodeURI(id.toWellFormed())}`)}</id>
<title>${escapeXml(title)}</title>
<updated>${escapeXml(ingestedAt)}</updated>
${issuedOn === null ? '' : `<published>${issuedOn}T00:00:00Z</published>\n`}<author><name>${escapeXml(publisher.name)}</name></author>
<category term="${kind}"/>
<link rel="alternate" href="${escapeXml(address)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>
`;
}
