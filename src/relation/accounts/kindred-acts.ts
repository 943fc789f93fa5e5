import type { SpeechActId } from '../../model/reference.ts';

/** Acts as which two accounts may tell the same words: what one calls a pledge, the other calls an agreement. */
const KINDRED: readonly (readonly [SpeechActId, ...SpeechActId[]])[] = [
  ['COMMIT', 'AGREE', 'OFFER', 'EMPHASIZE'],
  ['APPRECIATE', 'CONGRATULATE', 'EMPHASIZE'],
  ['CONCERN', 'REJECT', 'EMPHASIZE'],
  ['INFORM', 'EMPHASIZE'],
  // Who says that views were exchanged leaves open which.
  ['EXCHANGE_VIEWS', 'EMPHASIZE', 'INFORM', 'CONCERN', 'AGREE'],
];

/** Acts that make a point without a topic: there is little else to thank or to congratulate for. */
const TELLING: ReadonlySet<SpeechActId> = new Set([
  'APPRECIATE',
  'CONGRATULATE',
  'CONDOLE',
  'COMMIT',
  'AGREE',
  'INVITE',
]);

/** Whether one act may be another's in a different account; no act is kindred to itself. */
export function areKindred(a: SpeechActId, b: SpeechActId): boolean {
  return (
    a !== b &&
    KINDRED.some(([act, ...kin]) => (act === a && kin.includes(b)) || (act === b && kin.includes(a)))
  );
}

/** Whether the act alone makes a point, of which no topic is told. */
export function isTelling(act: SpeechActId): boolean {
  return TELLING.has(act);
}
