import { inDigits } from '../written-days.ts';
import { escapeHtml } from './escape-html.ts';
import type { SiteTemplate } from './site-template.ts';

/** In the manner of sites of long ago: nested tables, fonts, no classes, days in digits. */
export const tables: SiteTemplate = {
  name: 'tables',
  rules: { title: 'td > b > font', date: 'td[align=right] > i', body: 'td#text', dateOrder: 'DMY' },
  nextLink: 'td.foot > a',

  writeRelease: ({ title, issuedOn, paragraphs }) =>
    page(`<tr><td colspan=2><b><font size="4" color="#003366">${escapeHtml(title)}</font></b></td></tr>
<tr><td></td><td align=right><i>${inDigits(issuedOn)}</i></td></tr>
<tr><td colspan=2 id=text>${paragraphs.map(escapeHtml).join('<br><br>\n')}</td></tr>`),

  writeList: ({ releases, next }) =>
    page(`${releases
      .map(
        ({ path, title, issuedOn }) =>
          `<tr><td>${inDigits(issuedOn)}</td><td><a href="${path}"><font size=2>${escapeHtml(title)}</font></a></td></tr>`,
      )
      .join('\n')}
<tr><td class=foot colspan=2>${next === null ? 'End' : `<a href="${next}">Older news &gt;&gt;</a>`}</td></tr>`),
};

const page = (rows: string): string => `<HTML>
<HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>MFA</TITLE></HEAD>
<BODY bgcolor="#ffffff">
<table width=780><tr><td><a href="/"><img src="/logo.gif" alt="Ministry"></a></td><td><a href="/press">News</a> | <a href="/visa">Visa</a></td></tr>
${rows}
<tr><td colspan=2 align=center><small>Copyright Ministry of Foreign Affairs</small></td></tr>
</table>
</BODY>
</HTML>
`;
