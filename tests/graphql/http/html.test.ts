import { describe, expect, it } from 'vitest';
import { html } from '../../../src/graphql/http/html.ts';

describe('markup', () => {
  it('escapes what came from elsewhere, in texts and attributes', () => {
    const title = `<script>alert("1 & '2'")</script>`;
    expect(String(html`<p title="${title}">${title}</p>`)).toBe(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;">' +
        '&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;</p>',
    );
  });

  it('takes markup as it is, lists in their order, and nothing for null', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(String(html`<p>${items}${null}${3}</p>`)).toBe('<p><li>a</li><li>&lt;b&gt;</li>3</p>');
  });
});
