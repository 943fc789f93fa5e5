import { nodeId, type NodeId } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';

/** The ids of all countries, organisations, sectors and issues. */
export function entitiesOf({ countries, organizations, sectors, issues }: Reference): NodeId[] {
  return [
    ...countries.map(({ code }) => nodeId('country', code)),
    ...organizations.map(({ id }) => nodeId('organization', id)),
    ...sectors.map(({ id }) => nodeId('sector', id)),
    ...issues.map(({ id }) => nodeId('issue', id)),
  ];
}
