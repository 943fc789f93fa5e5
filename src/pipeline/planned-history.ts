import type { StoredRelease } from '../model/contribution.ts';
import type { NodeId } from '../model/node-id.ts';
import { type Revision, saidDigest, saysOtherwise } from '../model/revision.ts';
import type { HistoryChange } from '../store/graph-change.ts';

/** What is behind a release that stands: versions that were replaced, and the ids of releases whose place it has taken. */
interface Past {
  readonly revisions: readonly Omit<Revision, 'release'>[];
  readonly former: readonly NodeId[];
}

const NO_PAST: Past = { revisions: [], former: [] };

/** What a batch makes history, by the releases that stand in the end. */
export class PlannedHistory {
  readonly #pasts = new Map<NodeId, Past>();

  /** One takes the place of another at an instant. */
  replace(before: StoredRelease, after: StoredRelease, replacedAt: string): void {
    const past = this.#pasts.get(before.id) ?? NO_PAST;
    this.#pasts.delete(before.id);
    const own = this.#pasts.get(after.id) ?? NO_PAST;
    const replaced = saysOtherwise(before, after) ? [revisionOf(before, replacedAt)] : [];
    this.#pasts.set(after.id, {
      revisions: [...own.revisions, ...past.revisions, ...replaced],
      former: [...own.former, ...past.former, before.id],
    });
  }

  change(): HistoryChange {
    const pasts = [...this.#pasts];
    return {
      successions: pasts.flatMap(([to, { former }]) =>
        former.filter((from) => from !== to).map((from) => ({ from, to })),
      ),
      revisions: pasts.flatMap(([release, { revisions }]) =>
        revisions.map((revision) => Object.assign({ release }, revision)),
      ),
    };
  }
}

function revisionOf(release: StoredRelease, replacedAt: string): Omit<Revision, 'release'> {
  const { id, title, text, issuedOn, standsSince } = release;
  const said = { title, text, issuedOn };
  return { stoodAs: id, ...said, digest: saidDigest(said), readAt: standsSince, replacedAt };
}
