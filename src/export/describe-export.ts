import type { ColumnLabel, ExportFormat } from './export-format.ts';
import { citationOf, type Provenance } from './provenance.ts';
import { LIST_SEPARATOR } from './table.ts';

/** What is appended to an export's name for the file that describes it, as "CSV on the Web" has it. */
export const DESCRIPTION_SUFFIX = '-metadata.json';

/**
 * What describes an export, for formats that have no place for it: the citation, what was asked for and the graph's version;
 * of tables every column, in W3C's "Metadata Vocabulary for Tabular Data".
 */
export function describeExport(
  { file, about, columns }: Pick<ExportFormat, 'file' | 'about' | 'columns'>,
  provenance: Provenance,
): object {
  const origin = {
    'dc:title': file,
    'dc:description': about,
    'dc:bibliographicCitation': citationOf(provenance),
    'dc:source': provenance.query,
    'dc:creator': provenance.program,
    'dc:created': provenance.at,
    'schema:version': String(provenance.version),
  };
  if (columns === undefined) return { url: provenance.query, ...origin };
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: provenance.query,
    ...origin,
    ...(file.endsWith('.tsv') ? { dialect: { delimiter: '\t', quoteChar: null } } : {}),
    tableSchema: { columns: columns.map(describeColumn) },
  };
}

function describeColumn({ name, about, datatype, isList }: ColumnLabel): object {
  return {
    name,
    titles: name,
    'dc:description': about,
    datatype,
    ...(isList ? { separator: LIST_SEPARATOR } : {}),
  };
}
