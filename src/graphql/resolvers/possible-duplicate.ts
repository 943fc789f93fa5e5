import type { PossibleDuplicateResolvers } from '../generated/resolvers-types.ts';
import type { Reference } from '../../model/reference.ts';
import { loadOfficial, present } from '../load-node.ts';

/** Alpha-2 codes are all that reasons have in capitals: names stand in them folded. */
const CODE = /\b[A-Z]{2}\b/g;

export const possibleDuplicate: PossibleDuplicateResolvers = {
  officials: ({ graph, officials }) =>
    Promise.all(officials.map(async (id) => present(await loadOfficial(graph, id), id))),
  reason: ({ graph, reasons }) => inWords(graph.lookup.reference, reasons.join('; ')),
};

/** Reasons as people read them: with the names of countries, whose codes the store keeps. */
function inWords(reference: Reference, reasons: string): string {
  return reasons.replaceAll(CODE, (code) => reference.countryByCode.get(code)?.name ?? code);
}
