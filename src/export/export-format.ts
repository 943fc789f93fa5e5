import type { Reference } from '../model/reference.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Selections } from '../store/selections.ts';
import type { Provenance } from './provenance.ts';

/** What exports are made from. */
export interface ExportGround {
  readonly store: GraphStore;
  readonly reference: Reference;
}

/** What describes one column of a table to those who read it. */
export interface ColumnLabel {
  readonly name: string;
  readonly about: string;
  /** XML Schema's name of the type; a list's items are texts. */
  readonly datatype: 'string' | 'date' | 'dateTime' | 'integer' | 'double' | 'boolean';
  readonly isList: boolean;
}

/** One export in one format, over a selection of what it `selects`. */
interface ExportOf<Selected extends keyof Selections> {
  /** "releases.csv": what it holds, and the format. */
  readonly file: string;
  /** One sentence for people. */
  readonly about: string;
  readonly mediaType: string;
  readonly selects: Selected;
  /** Of tables alone. */
  readonly columns?: readonly ColumnLabel[];
  /** The text in pieces, each made when it is asked for; a page of the store is all that is held. */
  readonly write: (
    ground: ExportGround,
    where: Selections[Selected],
    provenance: Provenance,
  ) => AsyncIterable<string>;
}

/** Any export. */
export type ExportFormat = { [Selected in keyof Selections]: ExportOf<Selected> }[keyof Selections];
