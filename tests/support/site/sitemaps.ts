import type { SiteRelease } from './site-release.ts';

/** A sitemap of releases and of a page that is none. */
export function writeSitemap(releases: readonly SiteRelease[], origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${origin}/about</loc><lastmod>2020-01-01</lastmod></url>
${releases
  .map(
    ({ path, issuedOn }) =>
      `<url><loc>${origin}${path}</loc><lastmod>${issuedOn}T08:00:00+00:00</lastmod></url>`,
  )
  .join('\n')}
</urlset>
`;
}

/** An index of sitemaps at these paths. */
export function writeSitemapIndex(paths: readonly string[], origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<sitemap><loc>${origin}${path}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
}
