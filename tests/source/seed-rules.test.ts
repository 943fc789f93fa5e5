import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { loadSources } from '../../src/load-sources.ts';
import { prepareDocument } from '../../src/pipeline/prepare-document.ts';

const REFERENCE = loadReference();
const SOURCES = loadSources(REFERENCE);

const FIRST =
  'The two ministers met on Tuesday and spoke of trade, of students and of the bridge at the border.';
const SECOND =
  'They agreed to meet again next year, and thanked all who had prepared the visit with so much care.';
const TITLE = 'Minister Ostrander Receives Minister Quarles';

/** Pages in the manner of sites, with a text of this test's own. */
const PAGES: Readonly<Record<string, string>> = {
  'jp-mofa': `<div id="main"><h1>${TITLE}</h1><p class="rightalign">March 5, 2024</p><ul class="social"><li>Tweet</li></ul>
    <div class="main-section"><p>${FIRST}</p><p>${SECOND}</p></div></div><div id="sub"><p>Related links of the year 2019</p></div>`,
  'us-state': `<article><h1 class="featured-content__headline stars">${TITLE}</h1><p class="article-meta__publish-date">March 5, 2024</p>
    <div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p></div></article><div class="tags">Bureau of Something</div>`,
  'in-mea': `<h2>${TITLE}</h2><span id="ContentPlaceHolder1_UserPublications1_lblDate">March 05, 2024</span>
    <div id="ContentPlaceHolder1_UserPublications1_ltrlDesc"><p>${FIRST}</p><p>${SECOND}</p></div><div class="share">Share 12</div>`,
  'br-mre': `<h1 class="documentFirstHeading">${TITLE}</h1><span class="documentPublished">Published in <span class="value">05/03/2024 16h20</span></span>
    <div id="content-core"><div id="parent-fieldname-text"><p>${FIRST}</p><p>${SECOND}</p></div></div>`,
  'sa-mofa': `<h1>${TITLE}</h1><div class="article-date">5 March 2024</div><div class="article-text"><p>${FIRST}</p><p>${SECOND}</p></div>
    <div class="related"><h3>Other news</h3><p>1 January 2020</p></div>`,
  'my-kln': `<h3 class="header-title"><span>${TITLE}</span></h3><div class="journal-content-article"><p>KUALA LUMPUR, 5 March 2024</p><p>${FIRST}</p><p>${SECOND}</p></div>
    <div class="download"><a href="/a.pdf">Download</a></div>`,
  'lk-mfa': `<article class="post"><h1 class="entry-title">${TITLE}</h1><span class="posted-on">March 5, 2024</span>
    <div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p></div></article><aside><h2>Archives</h2></aside>`,
  'cz-mzv': `<h1>${TITLE}</h1><p class="articleDate">05.03.2024 / 10:15</p><div class="article_body"><p>${FIRST}</p><p>${SECOND}</p></div>`,
};

describe('the rules of a described source', () => {
  it.each(Object.entries(PAGES))('%s find title, day and text of a page in its manner', async (id, main) => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>${TITLE} | Ministry</title></head><body>
      <nav><a href="/">Home</a> <a href="/visa">Visa</a></nav>${main}<footer>Last updated 7 July 2025</footer></body></html>`;
    const { rules, country } = SOURCES.find((source) => source.id === id)!;
    const job = { bytes: Buffer.from(html), context: { rules }, defaults: { publisher: country } };
    const read = await prepareDocument(job, { reference: REFERENCE, readBy: 'entente/test' });
    expect(read).toHaveLength(1);
    const { title, issuedOn, text } = read[0]!.release;
    expect({ title, issuedOn }).toEqual({ title: TITLE, issuedOn: '2024-03-05' });
    expect(text.split('\n')).toEqual(expect.arrayContaining([TITLE, FIRST, SECOND]));
    expect(text).not.toMatch(/Related|Share|Other news|Archives|Download|Bureau|Tweet|Last updated|Visa/);
  });
});
