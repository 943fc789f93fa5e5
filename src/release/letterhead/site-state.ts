import type { Reference } from '../../model/reference.ts';
import type { PageLine } from './lines.ts';

/** Second-level domains that governments alone hold, before a country's top-level domain: "mofa.gov.np". */
const GOVERNMENT_SITE =
  /\b(?:[a-z\d-]{1,40}\.){0,4}(?:gov|gob|gouv|govt|gub|gov?erno|go|government|regjeringen|mfa|mofa|bmeia|kormany|min-buza)\.([a-z]{2})\b/giu;

/** Top-level domains that differ from the alpha-2 code. */
const CODE_OF_DOMAIN: Readonly<Record<string, string>> = { uk: 'GB', el: 'GR' };

/** The state whose government's site a page's ends name: "gov.br", "info@mofa.gov.np", "Beehive.govt.nz". */
export function stateOfSite(ends: readonly PageLine[], reference: Reference): string | null {
  for (const { text } of ends) {
    if (text.length > 300) continue;
    for (const [, domain = ''] of text.matchAll(GOVERNMENT_SITE)) {
      const code = CODE_OF_DOMAIN[domain.toLowerCase()] ?? domain.toUpperCase();
      if (reference.countryByCode.has(code)) return code;
    }
    if (/\.(?:europa|eeas\.europa)\.eu\b/iu.test(text)) return 'EU';
  }
  return null;
}
