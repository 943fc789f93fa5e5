import type { ExportGround } from '../export-format.ts';
import { citationOf, endOf, type Provenance } from '../provenance.ts';
import { escapeXml } from '../../common/escape-xml.ts';
import { xmlComment } from '../xml-comment.ts';
import type { AttributeValues, Network, NetworkAttribute } from './network.ts';

/** The media type of GraphML. */
export const GRAPHML_TYPE = 'application/graphml+xml; charset=utf-8';

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

/** A network in GraphML, as Gephi, igraph and NetworkX read it; one piece a page. */
export async function* writeGraphml(
  { store }: ExportGround,
  network: Network,
  provenance: Provenance,
): AsyncGenerator<string> {
  const nodeAttributes: NetworkAttribute[] = [{ name: 'label', type: 'string' }, ...network.nodeAttributes];
  const linkAttributes: NetworkAttribute[] = [{ name: 'weight', type: 'double' }, ...network.linkAttributes];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${escapeXml(citationOf(provenance))}</desc>
${keys('node', nodeAttributes)}${keys('edge', linkAttributes)}<graph id="entente" edgedefault="undirected">
`;
  for await (const nodes of network.nodes())
    yield nodes
      .map(
        ({ id, label, values }) =>
          `<node id="${escapeXml(id)}">${data('node', nodeAttributes, { ...values, label })}</node>\n`,
      )
      .join('');
  for await (const links of network.links())
    yield links
      .map(
        ({ id, source, target, weight, values }) =>
          `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data('edge', linkAttributes, { ...values, weight })}</edge>\n`,
      )
      .join('');
  yield `</graph>\n${xmlComment(endOf(provenance, await store.version()))}\n</graphml>\n`;
}

function keys(owner: 'node' | 'edge', attributes: readonly NetworkAttribute[]): string {
  const lines = attributes.map(
    ({ name, type }) =>
      `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
  );
  return lines.join('');
}

function data(
  owner: 'node' | 'edge',
  declared: readonly NetworkAttribute[],
  values: AttributeValues,
): string {
  const parts = declared.flatMap(({ name }) => {
    const value = values[name] ?? null;
    return value === null ? [] : [`<data key="${owner}-${name}">${escapeXml(String(value))}</data>`];
  });
  return parts.join('');
}
