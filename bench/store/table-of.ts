import { type Figures, lastPageToFirst, partOfRaw } from './figures.ts';

/** The figures of all stores and sizes in Markdown: one table of ingest, one of questions a store. */
export function tableOf(all: readonly Figures[]): string {
  const machines = [...new Set(all.map(({ engine, machine, day }) => `- ${engine}, ${day}: ${machine}`))];
  return `# The store, measured

\`npm run bench -- store\` writes these files; the plots are [\`store-rate.svg\`](store-rate.svg) and
[\`store-questions.svg\`](store-questions.svg).

${machines.join('\n')}

## Ingest

${markdown(
  [
    'store',
    'releases',
    'releases a second',
    'raw',
    'of raw',
    'last tenth to first',
    'MB in memory',
    'MB on disk',
  ],
  all.map((one) => [
    one.store,
    String(one.releases),
    one.rate.toFixed(0),
    one.rawRate.toFixed(0),
    partOfRaw(one).toFixed(2),
    one.endToStart.toFixed(2),
    one.megabytesInMemory.toFixed(0),
    one.megabytesOnDisk?.toFixed(0) ?? '',
  ]),
)}
${[...Map.groupBy(all, ({ store }) => store)].map(([store, figures]) => questionsOf(store, figures)).join('')}`;
}

/** A line a question, a column a size; on Neo4j the multiple of a round trip stands in brackets. */
function questionsOf(store: string, figures: readonly Figures[]): string {
  const names = [...new Set(figures.flatMap(({ latencies }) => latencies.map(({ question }) => question)))];
  const rows = names.map((name) =>
    [name].concat(
      figures.map(({ latencies, roundTrip }) => {
        const median = latencies.find(({ question }) => question === name)?.median ?? 0;
        return store === 'neo4j'
          ? `${median.toFixed(1)} (${(median / roundTrip.median).toFixed(1)})`
          : median.toFixed(2);
      }),
    ),
  );
  const trips = ['`RETURN 1`', ...figures.map(({ roundTrip }) => roundTrip.median.toFixed(1))];
  const pages = ['page 1,000 beside page 1', ...figures.map((one) => lastPageToFirst(one)?.toFixed(2) ?? '')];
  return `
## Questions on ${store}, median milliseconds${store === 'neo4j' ? ' (round trips)' : ''}

${markdown(['releases', ...figures.map(({ releases }) => String(releases))], [...rows, ...(store === 'neo4j' ? [trips] : []), pages])}
`;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
