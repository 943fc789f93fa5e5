import type { Selections } from '../../store/selections.ts';

/** An export under way. */
export interface ApiExportRun {
  /** The graph's version as it begins. */
  readonly version: number;
  readonly citation: string;
  /** JSON that describes it, for formats that have no place for that. */
  readonly description: object;
  readonly pieces: AsyncIterable<string>;
}

interface ApiExportOf<Selected extends keyof Selections> {
  /** "releases.csv". */
  readonly file: string;
  readonly about: string;
  readonly mediaType: string;
  readonly selects: Selected;
  /** Whether it is a table with columns. */
  readonly isTable: boolean;
  /** Begins an export; `query` is what was asked for, as it is cited. */
  begin(where: Selections[Selected], query: string): Promise<ApiExportRun>;
}

/** An export as the API offers it. */
export type ApiExport = { [Selected in keyof Selections]: ApiExportOf<Selected> }[keyof Selections];
