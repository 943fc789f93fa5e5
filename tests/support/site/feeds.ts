import { escapeXml } from '../../../src/common/escape-xml.ts';
import type { SiteRelease } from './site-release.ts';
import { paragraphsOf } from './templates/escape-html.ts';
import { asHttpDate } from './written-days.ts';

/** An RSS feed; with `full`, of whole texts. */
export function writeRss(releases: readonly SiteRelease[], origin: string, full: boolean): string {
  const items = releases.map(
    ({ path, title, issuedOn, paragraphs }) => `<item><title>${escapeXml(title)}</title>
<link>${origin}${path}?utm_source=rss&amp;utm_medium=feed</link><guid isPermaLink="false">${path}</guid>
<pubDate>${asHttpDate(issuedOn)}</pubDate>
${full ? `<content:encoded><![CDATA[${paragraphsOf(paragraphs)}]]></content:encoded>` : `<description>${escapeXml(paragraphs[0] ?? '')}</description>`}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Ministry of Foreign Affairs</title><link>${origin}/</link><description>Press releases</description>
${items.join('\n')}
</channel></rss>
`;
}

/** An Atom feed with relative links. */
export function writeAtom(releases: readonly SiteRelease[], origin: string): string {
  const entries = releases.map(
    ({ path, title, issuedOn }) => `<entry><title>${escapeXml(title)}</title>
<link rel="alternate" href="${path}"/><id>tag:mfa.example,2024:${path}</id><updated>${issuedOn}T08:00:00Z</updated></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry of Foreign Affairs</title><id>${origin}/</id><updated>2024-01-01T00:00:00Z</updated>
${entries.join('\n')}
</feed>
`;
}

/** A JSON feed. */
export function writeJsonFeed(releases: readonly SiteRelease[], origin: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ministry of Foreign Affairs',
    items: releases.map(({ path, title, issuedOn, paragraphs }) => ({
      id: path,
      url: `${origin}${path}`,
      title,
      date_published: `${issuedOn}T08:00:00Z`,
      content_text: paragraphs.join('\n\n'),
    })),
  });
}
