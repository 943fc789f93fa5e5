import type { Period } from '../model/date.ts';
import type {
  EngagementSelection,
  OfficialSelection,
  RelationSelection,
  ReleaseSelection,
  StatementSelection,
} from './list-queries.ts';

/** What part of the graph is wanted, by the kind of node that it is a selection of. */
export interface Selections {
  readonly releases: ReleaseSelection;
  readonly engagements: EngagementSelection;
  readonly statements: StatementSelection;
  readonly relations: RelationSelection;
  /** Officials, and the period in which their engagements count. */
  readonly officials: OfficialSelection & { readonly period?: Period | undefined };
}
