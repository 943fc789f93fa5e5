import { foldText } from '../common/fold-text.ts';
import { nodeId, parseNodeId, type NodeId } from '../model/node-id.ts';

/** Stands for "no country" in officials' ids: CLDR's code for an unknown region. */
const NO_COUNTRY = 'zz';

/**
 * The id under which an official is kept: country and the parts of the name, folded, in alphabetical order, so that
 * "PRAK Sokhonn" and "Sokhonn Prak" of Cambodia are one: "official:kh-prak-sokhonn".
 */
export function officialId(name: string, country: string | null): NodeId {
  const parts = foldText(name).split(' ').filter(Boolean).sort();
  return nodeId('official', [country?.toLowerCase() ?? NO_COUNTRY, ...parts].join('-'));
}

/** The same id with the parts of the name in order, whatever order they were given in; null if it is no official's id. */
export function normalizeOfficialId(id: string): NodeId | null {
  const parsed = parseNodeId(id);
  if (parsed?.kind !== 'official') return null;
  const [country = NO_COUNTRY, ...parts] = parsed.key.split('-');
  return officialId(parts.join(' '), country === NO_COUNTRY ? null : country);
}
