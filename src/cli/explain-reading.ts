import type { Reading } from '../model/reading.ts';

/** A reading for people: every item with its words, their place, and the rule that read them. */
export function explainReading(reading: Reading): string {
  const lines = [
    reading.id,
    `  title      ${reading.title}`,
    `  publisher  ${reading.publisher.name} (${reading.publisher.country ?? 'unknown country'})`,
    `  issued     ${reading.issuedOn ?? 'on an unknown day'}, ${reading.issuedAt ?? 'at an unknown place'}`,
    `  kind       ${reading.kind}, language ${reading.language}`,
  ];
  const section = (title: string, count: number, items: readonly string[]) => {
    lines.push('', `${title} (${count})`, ...items);
  };
  section(
    'Engagements',
    reading.engagements.length,
    reading.engagements.map((e) =>
      item(
        `${e.type} ${[e.startDate ?? 'undated', e.endDate].filter((day) => day !== null).join(' to ')}${e.place === null ? '' : ` in ${e.place}`}, ${e.countries.join(' and ')}${e.officials.length > 0 ? `: ${e.officials.join(', ')}` : ''}`,
        e.span,
        e.rule,
      ),
    ),
  );
  section(
    'Officials',
    reading.officials.length,
    reading.officials.flatMap((o) => [
      `  ${o.name} (${o.country ?? o.organization ?? 'unknown country'})`,
      ...reading.mentions
        .filter((m) => m.kind === 'OFFICIAL' && m.id === o.name)
        .map((m) => `  ${item('named', m, m.rule)}`),
      ...o.sightings.map((s) => `  ${item(s.post, s, s.rule)}`),
    ]),
  );
  for (const [kind, title] of KINDS) {
    const mentions = reading.mentions.filter((m) => m.kind === kind);
    section(
      title,
      new Set(mentions.map((m) => m.id)).size,
      mentions.map((m) => item(m.id, m, m.rule)),
    );
  }
  section(
    'Statements',
    reading.statements.length,
    reading.statements.map((s) =>
      item(
        `${s.side}${s.speaker === null ? '' : ` (${s.speaker})`} ${s.act}${s.target === null ? '' : ` to ${s.target}`}${s.topics.length > 0 ? ` on ${s.topics.join(', ')}` : ''}`,
        s,
        s.rule,
      ),
    ),
  );
  return `${lines.join('\n')}\n`;
}

const KINDS = [
  ['COUNTRY', 'Countries'],
  ['ORGANIZATION', 'Organisations'],
  ['SECTOR', 'Sectors'],
  ['ISSUE', 'Issues'],
] as const;

function item(
  what: string,
  place: { readonly start: number; readonly end: number; readonly quote: string } | null,
  rule: string | null,
): string {
  const words =
    place === null
      ? ''
      : `\n      "${place.quote.replaceAll(/\s+/g, ' ')}" at ${place.start} to ${place.end}`;
  return `  ${what}${words}, by ${rule ?? 'whoever supplied it'}`;
}
