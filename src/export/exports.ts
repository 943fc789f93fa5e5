import { CSV_TYPE, writeCsv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { exportJsonLines, JSON_LINES_TYPE } from './jsonl.ts';
import { countryNetwork } from './network/country-network.ts';
import { GEXF_TYPE, writeGexf } from './network/gexf.ts';
import { GRAPHML_TYPE, writeGraphml } from './network/graphml.ts';
import { officialNetwork } from './network/official-network.ts';
import { engagementEventRows } from './tables/engagement-event-rows.ts';
import { ENGAGEMENT_COLUMNS, engagementRows } from './tables/engagement-rows.ts';
import { EVENT_COLUMNS } from './tables/event-rows.ts';
import { PARTICIPANT_COLUMNS, participantRows } from './tables/participant-rows.ts';
import { RELATION_COLUMNS, relationRows } from './tables/relation-rows.ts';
import { RELEASE_COLUMNS, releaseRows } from './tables/release-rows.ts';
import { statementEventRows } from './tables/statement-event-rows.ts';
import { STATEMENT_COLUMNS, statementRows } from './tables/statement-rows.ts';
import { TSV_TYPE, writeTsv } from './tsv.ts';
import { TURTLE_TYPE, writeTurtle } from './turtle/turtle.ts';

/** All exports, by what they hold and in which format. */
export const EXPORTS: readonly ExportFormat[] = [
  {
    file: 'graph.jsonl',
    about:
      'Every release with its text and reading, a line each, and every judgement where all releases are asked for.',
    mediaType: JSON_LINES_TYPE,
    selects: 'releases',
    write: ({ store }, where) => exportJsonLines(store, where),
  },
  {
    file: 'graph.ttl',
    about:
      'Releases with all that they report, as linked data in the words of schema.org and a few of our own.',
    mediaType: TURTLE_TYPE,
    selects: 'releases',
    write: writeTurtle,
  },
  {
    file: 'releases.csv',
    about: 'A row a release: its letterhead, and what it names.',
    mediaType: CSV_TYPE,
    selects: 'releases',
    columns: RELEASE_COLUMNS,
    write: ({ store }, where) => writeCsv(RELEASE_COLUMNS, releaseRows(store, where)),
  },
  {
    file: 'engagements.csv',
    about: 'A row an engagement, joined from all releases that report it.',
    mediaType: CSV_TYPE,
    selects: 'engagements',
    columns: ENGAGEMENT_COLUMNS,
    write: ({ store }, where) => writeCsv(ENGAGEMENT_COLUMNS, engagementRows(store, where)),
  },
  {
    file: 'participants.csv',
    about: 'A row an official’s part in an engagement.',
    mediaType: CSV_TYPE,
    selects: 'engagements',
    columns: PARTICIPANT_COLUMNS,
    write: ({ store }, where) => writeCsv(PARTICIPANT_COLUMNS, participantRows(store, where)),
  },
  {
    file: 'statements.csv',
    about: 'A row a statement, with its words and where they stand.',
    mediaType: CSV_TYPE,
    selects: 'statements',
    columns: STATEMENT_COLUMNS,
    write: ({ store }, where) => writeCsv(STATEMENT_COLUMNS, statementRows(store, where)),
  },
  {
    file: 'relations.csv',
    about: 'A row a relation of two countries and month: releases, engagements by type, statements and tone.',
    mediaType: CSV_TYPE,
    selects: 'relations',
    columns: RELATION_COLUMNS,
    write: ({ store }, where) => writeCsv(RELATION_COLUMNS, relationRows(store, where)),
  },
  {
    file: 'engagement-events.tsv',
    about: 'Event data with PLOVER classes: a row an engagement and pair of countries.',
    mediaType: TSV_TYPE,
    selects: 'engagements',
    columns: EVENT_COLUMNS,
    write: (ground, where) => writeTsv(EVENT_COLUMNS, engagementEventRows(ground, where)),
  },
  {
    file: 'statement-events.tsv',
    about: 'Event data with PLOVER classes: a row a statement and pair of parties.',
    mediaType: TSV_TYPE,
    selects: 'statements',
    columns: EVENT_COLUMNS,
    write: (ground, where) => writeTsv(EVENT_COLUMNS, statementEventRows(ground, where)),
  },
  {
    file: 'countries.gexf',
    about: 'The network of countries for Gephi: a link a relation, as heavy as it has engagements.',
    mediaType: GEXF_TYPE,
    selects: 'relations',
    write: (ground, where, provenance) => writeGexf(ground, countryNetwork(ground, where), provenance),
  },
  {
    file: 'countries.graphml',
    about: 'The same network for igraph, NetworkX and others.',
    mediaType: GRAPHML_TYPE,
    selects: 'relations',
    write: (ground, where, provenance) => writeGraphml(ground, countryNetwork(ground, where), provenance),
  },
  {
    file: 'officials.gexf',
    about:
      'The network of officials for Gephi: a link between two of different countries who met, as heavy as they met often.',
    mediaType: GEXF_TYPE,
    selects: 'officials',
    write: (ground, where, provenance) => writeGexf(ground, officialNetwork(ground, where), provenance),
  },
  {
    file: 'officials.graphml',
    about: 'The same network for igraph, NetworkX and others.',
    mediaType: GRAPHML_TYPE,
    selects: 'officials',
    write: (ground, where, provenance) => writeGraphml(ground, officialNetwork(ground, where), provenance),
  },
];
