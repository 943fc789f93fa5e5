import { laterThan } from '../common/later-than.ts';
import { judgementOf } from '../identity/judgement-id.ts';
import type { Judgement, Sighted } from '../model/identity.ts';
import type { NodeId } from '../model/node-id.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { changeOf, type IngestGround, retrying } from './ingest-batch.ts';

/** A judgement that cannot be made; the message says why, and what can be done. */
export class ImpossibleJudgementError extends Error {
  override readonly name = 'ImpossibleJudgementError';
}

/** A judgement as somebody makes it; its instant is the ground's own. */
export type NewJudgement = Omit<Judgement, 'id' | 'at'>;

const MOST_OFFICIALS = 50;

/**
 * Says of officials, by their ids or those of the sighted ones grouped in them, that they are one or that no two of them
 * are. Throws ImpossibleJudgementError for officials that no release shows, and where older judgements forbid it.
 */
export async function judge(said: NewJudgement, ground: IngestGround): Promise<Judgement> {
  const officials = [...new Set(said.officials)];
  if (officials.length < 2 || officials.length > MOST_OFFICIALS)
    throw new ImpossibleJudgementError(
      `A judgement is on 2 to ${MOST_OFFICIALS} different officials; ${officials.length} were given.`,
    );
  return retrying(async () => {
    const { store } = ground;
    const basedOn = await store.version();
    const held = await store.sighted(officials);
    const unknown = officials.filter((_, index) => held[index] == null);
    if (unknown.length > 0)
      throw new ImpossibleJudgementError(`No release shows ${unknown.join(' or ')}: look the id up again.`);
    const judged = (await store.judgementsOn(officials)).flat();
    // The newest stands, whatever the clocks say.
    const at = laterThan(
      judged.map((judgement) => judgement.at),
      ground.now(),
    );
    const judgement = judgementOf({ ...said, officials, at });
    const change = await changeOf({ remove: [], add: [], made: [judgement] }, ground);
    const grouped = (await store.sightedAs(held.flatMap((one) => one?.official ?? []))).flat();
    const after = new Map(change.whoIsWho.putSighted.map((one) => [one.id, one.official]));
    const who = new Set(grouped.map((one) => after.get(one.id) ?? one.official));
    // Nobody may fall out of the groups that are made one.
    if (judgement.verdict === 'SAME' && who.size > 1)
      throw new ImpossibleJudgementError(await whatForbids(officials, grouped, store));
    await store.write(change, basedOn);
    return judgement;
  });
}

/** Keeps judgements made elsewhere as they are, whoever they are on; tells how many the store did not hold. */
export async function keepJudgements(
  judgements: readonly Judgement[],
  ground: IngestGround,
): Promise<number> {
  return retrying(async () => {
    const basedOn = await ground.store.version();
    const held = await ground.store.judgements(judgements.map(({ id }) => id));
    const made = judgements.filter((_, index) => held[index] == null);
    if (made.length > 0)
      await ground.store.write(await changeOf({ remove: [], add: [], made }, ground), basedOn);
    return made.length;
  });
}

/** Takes a judgement back; false if there is none of the id. */
export async function undoJudgement(id: NodeId, ground: IngestGround): Promise<boolean> {
  return retrying(async () => {
    const basedOn = await ground.store.version();
    const [judgement] = await ground.store.judgements([id]);
    if (judgement == null) return false;
    await ground.store.write(await changeOf({ remove: [], add: [], undone: [judgement] }, ground), basedOn);
    return true;
  });
}

async function whatForbids(
  officials: readonly NodeId[],
  grouped: readonly Sighted[],
  store: GraphStore,
): Promise<string> {
  const judged = (await store.judgementsOn(grouped.map(({ id }) => id))).flat();
  const apart = [
    ...new Set(judged.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ id }) => id)),
  ].sort();
  return `${officials.join(' and ')} cannot be one: some grouped in them are kept apart by ${apart.join(', ')}; undo that first.`;
}
