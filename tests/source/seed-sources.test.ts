import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { loadSources } from '../../src/load-sources.ts';
import type { Listing, Source } from '../../src/model/source.ts';
import { compileLinkPattern } from '../../src/source/link-pattern.ts';

const SOURCES = loadSources(loadReference());

/** Addresses of the form that releases of these sites have. */
const ADDRESSES = {
  'ae-mofa': 'https://www.mofa.gov.ae/en/MediaHub/News/2026/3/1/UAE-Oman',
  'am-mfa': 'https://www.mfa.am/en/press-releases/2024/05/20/a-meeting/12640',
  'au-foreign-minister': 'https://www.foreignminister.gov.au/minister/penny-wong/media-release/a-visit',
  'az-mfa': 'https://mfa.gov.az/en/news/no07226',
  'br-mre': 'https://www.gov.br/mre/en/contact-us/press-area/press-releases/a-visit',
  'ca-gac': 'https://www.canada.ca/en/global-affairs/news/2024/05/a-visit.html',
  'cn-mfa': 'https://www.mfa.gov.cn/eng/xw/fyrbt/lxjzh/202609/t20260914_12021997.html',
  'de-auswaertiges-amt': 'https://www.auswaertiges-amt.de/en/newsroom/news/-/2463598',
  'ee-vm': 'https://www.vm.ee/en/news/a-visit',
  'eu-eeas': 'https://www.eeas.europa.eu/eeas/a-statement_en',
  'fi-um': 'https://um.fi/press-releases/-/asset_publisher/ued5t2wDmr1C/content/a-visit/35732',
  'gb-fcdo': 'https://www.gov.uk/government/speeches/a-statement',
  'ge-mfa': 'https://mfa.gov.ge/en/news/425297-a-visit',
  'id-kemlu': 'https://kemlu.go.id/portal/en/read/5634/siaran_pers/a-visit',
  'in-mea': 'https://www.mea.gov.in/press-releases.htm?dtl/40313/Visit_of_Prime_Minister_to_Johannesburg',
  'ir-mfa': 'https://en.mfa.ir/portal/NewsView/778376',
  'it-maeci': 'https://www.esteri.it/en/sala_stampa/archivionotizie/comunicati/2025/11/a-visit/',
  'jp-mofa': 'https://www.mofa.go.jp/press/release/pressite_000001_02654.html',
  'kh-mfaic': 'https://www.mfaic.gov.kh/Posts/2025-06-23-News-Inaugural-Meeting',
  'kr-mofa': 'https://www.mofa.go.kr/eng/brd/m_5674/view.do?seq=321123&page=1',
  'lk-mfa': 'https://mfa.gov.lk/en/a-visit/',
  'lv-mfa': 'https://www.mfa.gov.lv/en/article/a-visit',
  'no-ud': 'https://www.regjeringen.no/en/aktuelt/a-visit/id2990000/',
  'np-mofa': 'https://mofa.gov.np/content/1863/a-visit/',
  'ph-dfa': 'https://dfa.gov.ph/dfa-news/dfa-releasesupdate/34474-a-visit',
  'pk-mofa': 'https://mofa.gov.pk/press-releases/a-joint-statement',
  'qa-mofa': 'https://mofa.gov.qa/en/qatar/latest-articles/latest-news/details/2026/08/11/a-visit',
  'se-ud': 'https://www.government.se/press-releases/2024/03/sweden-is-a-nato-member/',
  'sg-mfa': 'https://www.mfa.gov.sg/newsroom/press-statements-transcripts-and-photos/a-visit/',
  'th-mfa': 'https://www.mfa.go.th/en/content/summary-press-briefing-190526',
  'tr-mfa': 'https://www.mfa.gov.tr/no_-1_-a-visit.en.mfa',
  'ua-mfa': 'https://mfa.gov.ua/en/news/a-statement',
  'us-state': 'https://www.state.gov/releases/2025/12/a-meeting',
  'vn-mofa': 'https://mofa.gov.vn/en/web/ministry-of-foreign-affairs/detail/chi-tiet/a-visit-58870-590.html',
};

/** Whether one of its listings would take an address for a release. */
const takes = (source: Source, address: string): boolean =>
  source.listings.some((listing) => fits(listing, address));

function fits(listing: Listing, address: string): boolean {
  if (listing.kind === 'single') return listing.urls.includes(address);
  const own = new URL('/', listing.url).href;
  return compileLinkPattern(listing.links ?? '/**', own)(address) !== null;
}

describe('the described sources', () => {
  it('are of all regions, and each of another state', () => {
    expect(SOURCES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(SOURCES.map(({ country }) => country)).size).toBe(SOURCES.length);
    const countries = SOURCES.map(({ country }) => country);
    for (const country of ['JP', 'IN', 'AU', 'AE', 'KE', 'DE', 'US', 'BR', 'EU'])
      expect(countries).toContain(country);
  });

  it('have ids that begin with their state, and say what they were described from', () => {
    for (const { id, country, notes } of SOURCES) {
      expect(id.slice(0, 3)).toBe(`${country.toLowerCase()}-`);
      expect(notes).toMatch(/^Described in .* not checked against the live site\./);
    }
  });

  it.each(Object.entries(ADDRESSES))('%s takes a release of its site, and no other page', (id, address) => {
    const source = SOURCES.find((one) => one.id === id)!;
    expect(takes(source, address)).toBe(true);
    expect(takes(source, 'https://elsewhere.example/press/visit')).toBe(false);
    const { origin } = new URL(address);
    if (source.listings.every(({ kind }) => kind !== 'feed')) {
      expect(takes(source, `${origin}/`)).toBe(false);
      expect(takes(source, `${origin}/en/contact`)).toBe(false);
    }
  });
});
