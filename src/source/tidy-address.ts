/** Characters of an address; what is longer is no address of a release. */
export const LONGEST_ADDRESS = 2048;

/**
 * The absolute http or https address that a link leads to, without its fragment, session and what only tracks visitors;
 * null where it leads elsewhere: to a mail address, a script, with a password in it. A page of a site that is listed by
 * https is asked for by https.
 */
export function tidyAddress(link: string, base: string): string | null {
  if (link.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(link.trim(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '') return null;
  url.hash = '';
  url.pathname = url.pathname.replace(SESSION, '');
  dropTracking(url);
  if (url.protocol === 'http:' && base.startsWith(`https://${url.host}/`)) url.protocol = 'https:';
  return url.href.length > LONGEST_ADDRESS ? null : url.href;
}

/** Whether two addresses are of one site: the same host, with or without its "www.". */
export function isOfSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

/** The host and port of an address, without "www.". */
export function siteOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

/** Parameters that say where a visitor came from and change nothing of the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|yclid|_ga|phpsessid|jsessionid)$/i;
const SESSION = /;jsessionid=[^/]*/i;

function dropTracking(url: URL): void {
  // What is left alone keeps its own spelling: to take a parameter out writes the whole query anew.
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of names) url.searchParams.delete(name);
}
