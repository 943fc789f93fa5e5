/** Where an export comes from: what makes it possible to cite it, and to make it again. */
export interface Provenance {
  /** The program and its version, "Entente 1.0.0". */
  readonly program: string;
  /** What was asked for, "releases.csv?countries=KH". */
  readonly query: string;
  /** The graph's version when the export began: equal versions are equal graphs. */
  readonly version: number;
  /** ISO 8601 instant at which it began. */
  readonly at: string;
}

/** The line by which an export is cited. */
export function citationOf({ program, query, version, at }: Provenance): string {
  return `${program}: a knowledge graph of bilateral relations. ${query}, version ${version} of the graph, exported at ${at}.`;
}

/** Says, at an export's end, whether the graph has stayed the same meanwhile. */
export function endOf({ version }: Provenance, versionAtEnd: number): string {
  return versionAtEnd === version
    ? `The graph was at version ${version} from the beginning of this export to its end.`
    : `The graph went from version ${version} to ${versionAtEnd} while this was exported.`;
}
