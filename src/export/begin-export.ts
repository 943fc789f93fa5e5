import { describeExport } from './describe-export.ts';
import type { ExportFormat, ExportGround } from './export-format.ts';
import { citationOf, type Provenance } from './provenance.ts';

/** An export that can be read, once. */
export interface BegunExport {
  /** The graph's version as it begins. */
  readonly version: number;
  readonly citation: string;
  /** What describes it, for formats that have no place for that. */
  readonly description: object;
  readonly pieces: AsyncIterable<string>;
}

/** A format, over a selection that only the caller knows to be of the right kind. */
interface AnyFormat extends Pick<ExportFormat, 'file' | 'about' | 'columns'> {
  readonly write: (ground: ExportGround, where: never, provenance: Provenance) => AsyncIterable<string>;
}

/**
 * Begins an export of a selection of what the format selects. It holds no lock and no transaction from page to page: what is
 * written meanwhile may or may not be in it, and comparing `version` with the store's at the end tells whether anything was.
 */
export async function beginExport(
  format: AnyFormat,
  ground: ExportGround,
  where: never,
  asked: Omit<Provenance, 'version'>,
): Promise<BegunExport> {
  const provenance = { ...asked, version: await ground.store.version() };
  return {
    version: provenance.version,
    citation: citationOf(provenance),
    description: describeExport(format, provenance),
    pieces: format.write(ground, where, provenance),
  };
}
