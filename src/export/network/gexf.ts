import type { ExportGround } from '../export-format.ts';
import { citationOf, endOf, type Provenance } from '../provenance.ts';
import { escapeXml } from '../../common/escape-xml.ts';
import { xmlComment } from '../xml-comment.ts';
import type { AttributeValues, Network, NetworkAttribute } from './network.ts';

/** The media type of GEXF. */
export const GEXF_TYPE = 'application/gexf+xml; charset=utf-8';

/** A network in GEXF 1.3, as Gephi reads it; one piece a page. */
export async function* writeGexf(
  { store }: ExportGround,
  network: Network,
  provenance: Provenance,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta lastmodifieddate="${provenance.at.slice(0, 10)}">
<creator>${escapeXml(provenance.program)}</creator>
<description>${escapeXml(citationOf(provenance))}</description>
</meta>
<graph mode="static" defaultedgetype="undirected">
${declarations('node', network.nodeAttributes)}${declarations('edge', network.linkAttributes)}<nodes>
`;
  for await (const nodes of network.nodes())
    yield nodes
      .map(
        ({ id, label, values }) =>
          `<node id="${escapeXml(id)}" label="${escapeXml(label)}">${attributes(network.nodeAttributes, values)}</node>\n`,
      )
      .join('');
  yield '</nodes>\n<edges>\n';
  for await (const links of network.links())
    yield links
      .map(
        ({ id, source, target, weight, values }) =>
          `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}" weight="${weight}">${attributes(network.linkAttributes, values)}</edge>\n`,
      )
      .join('');
  yield `</edges>\n</graph>\n${xmlComment(endOf(provenance, await store.version()))}\n</gexf>\n`;
}

function declarations(owner: 'node' | 'edge', attributes: readonly NetworkAttribute[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${owner}">\n${lines.join('')}</attributes>\n`;
}

function attributes(declared: readonly NetworkAttribute[], values: AttributeValues): string {
  const parts = declared.flatMap(({ name }) => {
    const value = values[name] ?? null;
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeXml(String(value))}"/>`];
  });
  return parts.length === 0 ? '' : `<attvalues>${parts.join('')}</attvalues>`;
}
