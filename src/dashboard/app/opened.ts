/** A number of the page whose parts are in sight. */
export type Opened =
  | { readonly what: 'strength'; readonly on?: string }
  | {
      readonly what: 'tone' | 'contacts' | 'releases' | 'named';
      readonly from?: string;
      readonly to?: string;
    }
  | { readonly what: 'topic'; readonly id: string }
  | { readonly what: 'officials'; readonly ids: readonly string[] };

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const STRENGTH = new RegExp(`^strength(?:@(${DAY}))?$`);
const SPAN = new RegExp(`^(tone|contacts|releases|named)(?:@(${DAY})\\.\\.(${DAY}))?$`);
const TOPIC = /^(?:sector|issue|organization):.+$/;
const OFFICIAL = /^official:.+$/;

/** How an address says it: "strength@2021-11-23", "tone@2021-10-01..2021-12-31", "sector:trade", "official:a+official:b". */
export function writeOpened(opened: Opened): string {
  switch (opened.what) {
    case 'strength':
      return opened.on === undefined ? 'strength' : `strength@${opened.on}`;
    case 'topic':
      return opened.id;
    case 'officials':
      return opened.ids.join('+');
    default:
      return opened.from === undefined ? opened.what : `${opened.what}@${opened.from}..${opened.to ?? ''}`;
  }
}

/** What an address says; null for anything else. */
export function readOpened(text: string | undefined): Opened | null {
  if (text === undefined) return null;
  const strength = STRENGTH.exec(text);
  if (strength !== null) return { what: 'strength', ...(strength[1] !== undefined && { on: strength[1] }) };
  const [, what, from, to] = SPAN.exec(text) ?? [];
  if (what === 'tone' || what === 'contacts' || what === 'releases' || what === 'named')
    return { what, ...(from !== undefined && to !== undefined && { from, to }) };
  if (TOPIC.test(text)) return { what: 'topic', id: text };
  const ids = text.split('+');
  return ids.every((id) => OFFICIAL.test(id)) ? { what: 'officials', ids } : null;
}
