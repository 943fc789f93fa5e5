import type { TextDocument } from '../document.ts';
import type { FoundMentions } from '../found.ts';

/** The one state or organisation besides the publisher that the title names; else the one named first in the body; or null. */
export function mainPartner(document: TextDocument, mentions: FoundMentions): string | null {
  const own = document.release.publisher.country;
  const named = [
    ...mentions.countries.filter((one) => one.counts).map((one) => ({ at: one.start, side: one.code })),
    ...mentions.organizations
      .filter((one) => one.counts && one.id.startsWith('EU'))
      .map((one) => ({ at: one.start, side: one.id })),
  ]
    .filter((one) => one.side !== own)
    .sort((a, b) => a.at - b.at);
  const titles = document.sentences.filter((one) => one.zone === 'TITLE');
  const inTitle = (at: number): boolean => titles.some((one) => one.start <= at && at < one.end);
  const titled = new Set(named.filter((one) => inTitle(one.at)).map((one) => one.side));
  if (titled.size > 0) return titled.size === 1 ? ([...titled][0] ?? null) : null;
  const first = new Set(named.slice(0, 3).map((one) => one.side));
  return first.size === 1 ? ([...first][0] ?? null) : null;
}
