import type { Reading, ReadOfficial } from '../model/reading.ts';

const KINDS = [
  'release',
  'engagement',
  'official',
  'country',
  'organisation',
  'sector',
  'issue',
  'statement',
  'mention',
] as const;

/** Something that one of two readings of a release says and the other does not, or says otherwise. */
export interface ReadingDifference {
  /** ALTERED: both say it, with other places in the text or by another rule. */
  readonly change: 'ADDED' | 'REMOVED' | 'ALTERED';
  /** "release" is what is told of the release itself, "order" that the same is said in another order. */
  readonly kind: (typeof KINDS)[number] | 'order';
  /** The item in a short line. */
  readonly line: string;
}

interface Item {
  readonly kind: (typeof KINDS)[number];
  readonly line: string;
  /** All that is said of it, as JSON. */
  readonly whole: string;
}

/** What a later reading of a release changes in an earlier one, kind by kind; empty where they are the same. */
export function differencesOf(before: Reading, after: Reading): readonly ReadingDifference[] {
  const [old, fresh] = [itemsOf(before), itemsOf(after)];
  const gone = without(old, fresh);
  const come = without(fresh, old);
  const goneLines = new Set(gone.map(shown));
  const altered = come.filter((item) => goneLines.has(shown(item)));
  const names = new Set(altered.map(shown));
  const differences = KINDS.flatMap((kind) => {
    const told = (items: readonly Item[], change: ReadingDifference['change']) =>
      items.filter((item) => item.kind === kind).map(({ line }) => ({ change, kind, line }));
    const real = (items: readonly Item[]) => items.filter((item) => !names.has(shown(item)));
    return told(real(gone), 'REMOVED').concat(told(real(come), 'ADDED'), told(altered, 'ALTERED'));
  });
  const reordered = differences.length === 0 && old.some((item, index) => item.whole !== fresh[index]?.whole);
  return reordered ? [{ change: 'ALTERED', kind: 'order', line: 'of what is said' }] : differences;
}

const shown = ({ kind, line }: Item): string => `${kind} ${line}`;

/** The items that others do not hold; of equal ones, as many as are too many. */
function without(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const left = new Map<string, number>();
  for (const { whole } of others) left.set(whole, (left.get(whole) ?? 0) + 1);
  return items.filter(({ whole }) => {
    const count = left.get(whole) ?? 0;
    left.set(whole, count - 1);
    return count <= 0;
  });
}

function itemsOf(reading: Reading): readonly Item[] {
  const item = (kind: Item['kind'], line: string, whole: unknown): Item => ({
    kind,
    line,
    whole: JSON.stringify([kind, whole]),
  });
  const { title, kind, language, publisher, issuedOn, issuedAt } = reading;
  const engagements = reading.engagements.map(lineOfEngagement);
  return [
    item('release', title, [title, kind, language, publisher.country, publisher.name, issuedOn, issuedAt]),
    ...reading.engagements.map((one, index) => item('engagement', engagements[index] ?? '', one)),
    ...reading.officials.map((one) => item('official', lineOfOfficial(one), one)),
    ...reading.countries.map((id) => item('country', id, id)),
    ...reading.organizations.map((id) => item('organisation', id, id)),
    ...reading.sectors.map((id) => item('sector', id, id)),
    ...reading.issues.map((id) => item('issue', id, id)),
    ...reading.statements.map((one) =>
      // An index into the engagements changes with those before it; what it points at may be the same.
      item('statement', lineOfStatement(one), { ...one, engagement: engagements[one.engagement ?? -1] }),
    ),
    ...reading.mentions.map((one) => item('mention', `${one.kind} ${one.id} ${quoted(one.quote)}`, one)),
  ];
}

function lineOfEngagement(one: Reading['engagements'][number]): string {
  const days = [one.startDate ?? 'undated', one.endDate].filter((day) => day !== null).join('..');
  const place = one.place === null ? '' : ` ${one.place}`;
  const people = one.officials.length === 0 ? '' : `: ${one.officials.join(', ')}`;
  return `${one.type} ${days}${place} ${one.countries.join('+')}${people}`;
}

function lineOfOfficial({ name, country, organization, posts }: ReadOfficial): string {
  const side = country ?? organization ?? null;
  return `${name}${side === null ? '' : ` (${side})`}${posts.length === 0 ? '' : `: ${posts.join('; ')}`}`;
}

function lineOfStatement({ side, act, target, topics, quote }: Reading['statements'][number]): string {
  const on = topics.length === 0 ? '' : ` [${topics.join(', ')}]`;
  return `${side} ${act}${target === null ? '' : ` → ${target}`}${on} ${quoted(quote)}`;
}

const LONGEST_QUOTE = 70;

function quoted(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}”`;
}
