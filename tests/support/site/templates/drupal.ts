import { withWeekday } from '../written-days.ts';
import { escapeHtml, paragraphsOf } from './escape-html.ts';
import type { SiteTemplate } from './site-template.ts';

/** In the manner of sites on Drupal: a "node" of fields, a pager, a sidebar of what was read most. */
export const drupal: SiteTemplate = {
  name: 'drupal',
  rules: {
    title: 'h1.page-title',
    date: '.field--name-field-date time',
    body: '.field--name-body',
    remove: ['.social-share'],
  },
  nextLink: 'nav.pager a[rel=next]',

  writeRelease: ({ title, issuedOn, paragraphs }) =>
    page(
      title,
      `<article class="node node--type-press-release">
<h1 class="page-title"><span>${escapeHtml(title)}</span></h1>
<div class="field field--name-field-date"><time datetime="${issuedOn}T01:00:00Z">${withWeekday(issuedOn)}</time></div>
<div class="field field--name-body field--type-text-with-summary">
${paragraphsOf(paragraphs)}
<div class="social-share"><a href="https://social.example/share">Share this page</a></div>
</div>
</article>
<aside class="sidebar"><h2>Most read</h2><ul><li><a href="/about/minister">The Minister</a></li></ul></aside>`,
    ),

  writeList: ({ releases, number, next, previous }) =>
    page(
      `Press releases, page ${number}`,
      `<div class="view-content">
${releases
  .map(
    ({ path, title, issuedOn }) =>
      `<div class="views-row"><h3><a href="${path}?utm_source=list#main">${escapeHtml(title)}</a></h3><span class="date">${withWeekday(issuedOn)}</span></div>`,
  )
  .join('\n')}
</div>
<nav class="pager"><ul>
${previous === null ? '' : `<li><a href="${previous}" rel="prev">‹‹</a></li>`}
${next === null ? '' : `<li><a href="${next}" rel="next">››</a></li>`}
</ul></nav>`,
    ),
};

const page = (title: string, main: string): string => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)} | Ministry of Foreign Affairs</title>
<meta property="og:site_name" content="Ministry of Foreign Affairs"></head>
<body>
<header><nav><a href="/">Home</a> <a href="/about">About</a> <a href="/press">Press</a> <a href="mailto:info@mfa.example">Write to us</a></nav></header>
<main id="main">
${main}
</main>
<footer><p>3 Samdech Hun Sen Street, Phnom Penh. Tel. 000 000</p><a href="/privacy">Privacy</a></footer>
</body>
</html>
`;
