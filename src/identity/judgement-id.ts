import { digestOf } from '../common/digest-of.ts';
import type { Judgement } from '../model/identity.ts';
import { nodeId } from '../model/node-id.ts';

/** A judgement with its id, which follows from what it says: made anywhere, the same judgement has the same id. */
export function judgementOf(said: Omit<Judgement, 'id'>): Judgement {
  const { verdict, by, at, why } = said;
  const officials = [...new Set(said.officials)];
  const id = nodeId('judgement', digestOf(JSON.stringify([verdict, officials, by, at, why])).slice(0, 16));
  return { id, verdict, officials, by, at, why };
}
