import { inWords } from '../written-days.ts';
import { escapeHtml, paragraphsOf } from './escape-html.ts';
import type { SiteTemplate } from './site-template.ts';

/** In the manner of sites on WordPress: a post with its meta line, JSON-LD, links to the posts before and after. */
export const wordpress: SiteTemplate = {
  name: 'wordpress',
  rules: { title: 'h1.entry-title', date: '.entry-meta time.entry-date', body: '.entry-content' },
  nextLink: '.nav-links a.next',

  writeRelease: ({ title, issuedOn, paragraphs, place }) =>
    page(
      title,
      `<script type="application/ld+json">${JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: title,
        datePublished: `${issuedOn}T09:30:00+07:00`,
        dateModified: '2025-01-02T00:00:00+07:00',
      })}</script>`,
      `<article class="post type-post">
<header class="entry-header"><h1 class="entry-title">${escapeHtml(title)}</h1>
<div class="entry-meta">Posted on <time class="entry-date published" datetime="${issuedOn}T09:30:00+07:00">${inWords(issuedOn)}</time></div></header>
<div class="entry-content">
${paragraphsOf([`${place}, ${inWords(issuedOn)} – ${paragraphs[0] ?? ''}`, ...paragraphs.slice(1)])}
</div>
</article>
<nav class="post-navigation"><a href="/press">All posts</a></nav>`,
    ),

  writeList: ({ releases, number, next, previous }) =>
    page(
      `Archive, page ${number}`,
      '',
      `${releases
        .map(
          ({ path, title, issuedOn, paragraphs }) =>
            `<article><h2 class="entry-title"><a href="${path}" rel="bookmark">${escapeHtml(title)}</a></h2>
<time datetime="${issuedOn}">${inWords(issuedOn)}</time>
<p>${escapeHtml((paragraphs[0] ?? '').slice(0, 120))}… <a href="${path}#more">Continue reading</a></p></article>`,
        )
        .join('\n')}
<div class="nav-links">
${previous === null ? '' : `<a class="prev page-numbers" href="${previous}">Newer</a>`}
${next === null ? '' : `<a class="next page-numbers" href="${next}">Older</a>`}
</div>`,
    ),
};

const page = (title: string, head: string, main: string): string => `<!DOCTYPE html>
<html lang="en-US">
<head><meta charset="UTF-8"><title>${escapeHtml(title)} – Ministry of Foreign Affairs</title>${head}</head>
<body class="single">
<div class="site-branding"><a href="/">Ministry of Foreign Affairs and International Cooperation</a></div>
<div class="site-main">
${main}
</div>
<footer class="site-footer">Proudly hosted by the Ministry</footer>
</body>
</html>
`;
