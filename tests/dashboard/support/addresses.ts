import { keyOf } from '../../../src/model/node-id.ts';
import type { Dashboard } from './open-dashboard.ts';

/** One address of every page, of something that the demonstration has. */
export async function addresses({ api }: Dashboard): Promise<readonly string[]> {
  const { relation, release, officials } = await api.data(`{
    relation(between: ["KH", "US"]) { engagements(first: 1) { nodes { id } } }
    release: releases(first: 1, filter: { countries: ["KH", "US"] }) { nodes { id } }
    officials(name: "Sokhonn", first: 1) { nodes { id } }
  }`);
  const address = (page: string, { nodes: [node] }: { nodes: readonly { id: string }[] }) =>
    `/${page}/${encodeURIComponent(keyOf(node?.id ?? ''))}`;
  return [
    '/',
    '/country/KH',
    '/relation/KH-US',
    address('engagement', relation.engagements),
    address('release', release),
    address('official', officials),
    '/topic/sector/trade',
    '/topic/issue/myanmar',
    '/topic/organization/ASEAN',
    '/network',
    '/compare?of=KH-US,CN-KH,KH',
    '/read',
    '/duplicates',
    '/search?q=demining',
  ];
}
