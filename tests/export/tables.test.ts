import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/csv.ts';
import { EXPORTS } from '../../src/export/exports.ts';
import { count, list, text } from '../../src/export/table.ts';
import { writeTsv } from '../../src/export/tsv.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { reference, useSmallWorld } from '../store/conformance/small-world.ts';
import { exportText } from './export-text.ts';

/** Rows of a CSV by RFC 4180 alone: nothing is forgiven. */
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' });
const rowsOfTsv = (tsv: string): Record<string, string>[] =>
  parse(tsv, { columns: true, delimiter: '\t', quote: false, record_delimiter: '\n' });

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

async function* onePage<Row>(rows: readonly Row[]) {
  yield rows;
}

const columns = [
  text<readonly [string, number]>('words', '', ([words]) => words),
  count<readonly [string, number]>('count', '', ([, number]) => number),
  list<readonly [string, number]>('items', '', ([words]) => [words, 'b']),
];

describe('CSV', () => {
  const hostile = ['a,b', 'say "no"', 'two\r\nlines', ' spaces ', '', 'é’'];

  it('gives every text back through a CSV library', async () => {
    const csv = await joined(writeCsv(columns, onePage(hostile.map((words) => [words, -1] as const))));
    expect(rowsOf(csv).map(({ words }) => words)).toEqual(hostile);
    expect(csv.startsWith('words,count,items\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('has no cell that a spreadsheet takes for a formula', async () => {
    const formulas = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      '＝1',
      '=HYPERLINK("http://x","y")',
    ];
    const rows = rowsOf(
      await joined(writeCsv(columns, onePage(formulas.map((words) => [words, -1] as const)))),
    );
    expect(rows.map(({ words }) => words)).toEqual(formulas.map((formula) => `'${formula}`));
    expect(rows.map(({ items }) => items)).toEqual(formulas.map((formula) => `'${formula}|b`));
    expect(rows.map((row) => row['count'])).toEqual(formulas.map(() => '-1'));
  });
});

describe('TSV', () => {
  it('has one line a row and one tab between cells, whatever is in them', async () => {
    const tsv = await joined(writeTsv(columns, onePage([['a\tb\r\nc "d', 2] as const, ['=1', 3] as const])));
    expect(tsv).toBe(`words\tcount\titems\na b c "d\t2\ta b c "d|b\n'=1\t3\t'=1|b\n`);
  });
});

describe('tables of the small world', () => {
  const store = useSmallWorld(() => openScratchStore(reference));

  it.each(EXPORTS.filter(({ columns }) => columns !== undefined))('$file has its columns', async (format) => {
    const written = await exportText(store(), format.file);
    const rows = format.file.endsWith('.csv') ? rowsOf(written) : rowsOfTsv(written);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(format.columns?.map(({ name }) => name));
  });

  it('tell of a release what it names', async () => {
    const rows = rowsOf(await exportText(store(), 'releases.csv'));
    expect(rows.map(({ id }) => id)).toEqual(
      ['echo', 'alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'golf', 'hotel'].map(
        (name) => `release:${name}`,
      ),
    );
    expect(rows[1]).toMatchObject({
      title: 'Talks on trade in Phnom Penh',
      countries: 'KH|US',
      officials: 'official:kh-prak-sokhonn|official:us-chollet-derek',
      sectors: 'sector:health|sector:trade',
      source_url: 'https://kh.example/alpha',
      statements: '3',
    });
    // A file's path is nobody's business.
    expect(rows[0]).toMatchObject({ source_url: '', day: '' });
  });

  it('tell of a statement its words, and who takes part in what', async () => {
    const statements = rowsOf(await exportText(store(), 'statements.csv', { acts: ['APPRECIATE'] }));
    const [release] = await store().releases(['release:alpha']);
    expect(statements).toHaveLength(1);
    const [{ start, end, quote, speaker_name: speaker } = {}] = statements;
    expect(quote).toBe(release?.text.slice(Number(start), Number(end)));
    expect(speaker).toBe('Prak Sokhonn');
    const participants = rowsOf(await exportText(store(), 'participants.csv', { types: ['VISIT'] }));
    expect(participants).toMatchObject([{ name: 'Prak Sokhonn', country: 'KH', posts: 'Foreign Minister' }]);
  });

  it('count relations by month, of the months that a period touches', async () => {
    const rows = rowsOf(await exportText(store(), 'relations.csv', { countries: ['US'] }));
    expect(rows).toMatchObject([
      { relation: 'relation:KH-US', month: '2021-11', engagements: '1', releases: '2', statements: '3' },
      { relation: 'relation:KH-US', month: '2022-02', engagements: '0', releases: '1', tone: '' },
    ]);
    const period = { from: '2021-12-01', to: '2021-12-31' };
    const december = rowsOf(await exportText(store(), 'relations.csv', { period }));
    expect(december.map(({ month }) => month)).toEqual(['2021-12']);
  });

  it('have PLOVER’s classes, of contacts without and of statements with a direction', async () => {
    const contacts = rowsOfTsv(await exportText(store(), 'engagement-events.tsv'));
    expect(contacts.filter(({ entente_type: type }) => type === 'VISIT')).toMatchObject([
      {
        event_date: '2021-12-05',
        event_type: 'CONSULT',
        event_mode: 'visit',
        quad_code: 'V-COOP',
        intensity: '7',
        directed: 'false',
        actor_name: 'Japan',
        actor_code: 'JPN',
        actor_sector: 'GOV',
        recipient_code: 'KHM',
        recipient_persons: 'official:kh-prak-sokhonn',
      },
    ]);
    // Three countries are three pairs.
    expect(contacts.filter(({ event_mode: mode }) => mode === 'multilateral')).toHaveLength(3);
    const words = rowsOfTsv(await exportText(store(), 'statement-events.tsv'));
    expect(words.find(({ entente_type: type }) => type === 'REJECT')).toMatchObject({
      event_type: 'REJECT',
      quad_code: 'V-CONF',
      directed: 'true',
      actor_code: 'JPN',
      recipient_code: 'RUS',
      topics: 'issue:ukraine',
    });
    expect(words.find(({ entente_type: type }) => type === 'AGREE')).toMatchObject({
      directed: 'false',
      actor_code: 'KHM',
      recipient_code: 'USA',
    });
  });
});
