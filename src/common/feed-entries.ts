import { type AnyFeed, parseFeed } from 'feedsmith';

/** What an entry of a feed says, whichever kind the feed is of; days and addresses as they are written there. */
export interface FeedEntry {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /** Its text as markup, where the feed says that it is all of it. */
  readonly content: string | undefined;
  /** Of which it does not say how much of the text it is. */
  readonly summary: string | undefined;
}

/** A feed of RSS, RDF, Atom or JSON. */
export interface FeedEntries {
  readonly entries: readonly FeedEntry[];
  /** As the feed declares it. */
  readonly language: string | undefined;
}

/** What a feed says, in its order; throws what the parser throws where it is none. */
export function feedEntriesOf(source: string): FeedEntries {
  const parsed = parseFeed(source);
  return {
    entries: entriesOf(parsed),
    language: 'language' in parsed.feed ? parsed.feed.language : undefined,
  };
}

function entriesOf(parsed: AnyFeed): FeedEntry[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        published: item.pubDate ?? item.dc?.dates?.[0],
        updated: undefined,
        content: item.content?.encoded,
        summary: item.description,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link ?? item.rdf?.about,
        published: item.dc?.dates?.[0],
        updated: undefined,
        content: item.content?.encoded,
        summary: item.description,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        published: entry.published,
        updated: entry.updated,
        content: entry.content?.value,
        summary: entry.summary?.value,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.url,
        published: item.date_published,
        updated: item.date_modified,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
      }));
  }
}
