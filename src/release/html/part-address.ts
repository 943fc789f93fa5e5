import { isTag, type Element } from 'domhandler';
import { ownAddress, webAddress } from './own-address.ts';
import type { Page } from './page.ts';
import { select } from './select.ts';
import type { Part } from './split-parts.ts';

/** A part's own page, if its headline leads to one; else its place on the page. */
export function addressOfPart(
  { heading, nodes, id }: Part,
  place: number,
  { metadata, context }: Page,
): string | undefined {
  const page = ownAddress(metadata.addresses, context.address) ?? context.address;
  const links = [
    ...(heading === null ? [] : linksAround(heading)),
    ...nodes.flatMap((node) => select('a[rel~="bookmark"]', node)),
  ];
  const own = ownAddress(
    links.map(({ attribs }) => attribs['href'] ?? ''),
    page,
  );
  if (own !== undefined && own !== page) return own;
  const address = page === undefined ? null : webAddress(page, undefined);
  if (address === null) return undefined;
  address.hash = id ?? `part-${place + 1}`;
  return address.href;
}

function linksAround(heading: Element): readonly Element[] {
  const { parent } = heading;
  const around = parent !== null && isTag(parent) && parent.name === 'a' ? [parent] : [];
  return [...around, ...select('a[href]', heading)];
}
