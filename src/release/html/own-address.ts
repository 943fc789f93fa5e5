/**
 * The first of the addresses that a page can be meant by: http or https, of the site that it was fetched from, and not
 * the site's front page where it was fetched from elsewhere. Undefined where there is none.
 */
export function ownAddress(written: readonly string[], fetchedFrom: string | undefined): string | undefined {
  const base = fetchedFrom === undefined ? null : webAddress(fetchedFrom, undefined);
  for (const one of written) {
    const address = webAddress(one, base?.href);
    if (address === null || (base !== null && !isLikely(address, base))) continue;
    address.hash = '';
    return address.href;
  }
  return undefined;
}

/** An address of the web, resolved against another; null where it is none. */
export function webAddress(written: string, base: string | undefined): URL | null {
  const address = URL.parse(written.trim(), base);
  return address !== null && /^https?:$/u.test(address.protocol) && address.username === '' ? address : null;
}

function isLikely(address: URL, base: URL): boolean {
  return (
    siteOf(address) === siteOf(base) &&
    (address.pathname !== '/' || address.search !== '' || base.pathname === '/')
  );
}

/** Without "www.", which the same site may leave out. */
const siteOf = ({ hostname }: URL): string => hostname.replace(/^www\d?\./u, '');
