import type { IsoMonth } from '../../model/date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Database } from './database.ts';
import { NewRows } from './new-rows.ts';
import { ReleaseCounts } from './release-counts.ts';
import { SharedReleases } from './shared-releases.ts';
import { TermLedger } from './term-ledger.ts';

/** A post of an official by its row's key; no country and no organisation are "". */
export interface PostKey {
  /** Number of the official's row. */
  readonly official: number;
  readonly title: string;
  readonly country: string;
  readonly organization: string;
}

/** What a write adds, and what it has touched and must add up again before it ends. */
export class Touched {
  readonly terms: TermLedger;
  readonly rows: NewRows;
  readonly counts = new ReleaseCounts();
  readonly shared = new SharedReleases();
  readonly #posts = new Map<string, PostKey>();
  readonly #relations = new Map<NodeId, Set<IsoMonth | ''>>();

  constructor(db: Database) {
    this.terms = new TermLedger(db);
    this.rows = new NewRows(db);
  }

  /** Each post once. */
  get posts(): Iterable<PostKey> {
    return this.#posts.values();
  }

  /** Relations with their months ("" for the unknown day). */
  get relations(): Iterable<readonly [NodeId, ReadonlySet<IsoMonth | ''>]> {
    return this.#relations;
  }

  addPost(post: PostKey): void {
    this.#posts.set(JSON.stringify([post.official, post.title, post.country, post.organization]), post);
  }

  addRelation(relation: NodeId, month: IsoMonth | ''): void {
    const months = this.#relations.get(relation);
    if (months === undefined) this.#relations.set(relation, new Set([month]));
    else months.add(month);
  }
}
