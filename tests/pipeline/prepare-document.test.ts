import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { prepareDocument } from '../../src/pipeline/prepare-document.ts';
import type { DocumentJob } from '../../src/pipeline/read-document.ts';

const reader = { reference: loadReference(), readBy: 'entente/test' };
const page = (head: string, body: string) =>
  `<html lang="fr"><head>${head}</head><body><main><h1>Talks on fisheries in Accra</h1>${body}</main></body></html>`;
const TEXT = '<p>The two ministers met in Accra and spoke of fisheries, and of the Gulf of Guinea.</p>';

async function prepare(content: string, more: Partial<DocumentJob> = {}) {
  const bytes = new TextEncoder().encode(content);
  const read = await prepareDocument({ bytes, context: {}, defaults: {}, ...more }, reader);
  return read.map(({ release }) => release);
}

describe('a release of a document', () => {
  it('has the address that the document gives itself, else the one that it was fetched from', async () => {
    const address = 'https://mfa.example.org/print?id=7';
    const link = '<link rel="canonical" href="https://mfa.example.org/news/7">';
    const [own] = await prepare(page(link, TEXT), { context: { address } });
    expect(own?.sourceUrl).toBe('https://mfa.example.org/news/7');
    const [fetched] = await prepare(page('', TEXT), { context: { address } });
    expect(fetched?.sourceUrl).toBe(address);
  });

  it('has the day of its own text before that of what it came with', async () => {
    const defaults = { issuedOn: '2024-05-09' };
    const [dated] = await prepare('Talks on fisheries\n\nAccra, 3 May 2024\n\nThe two ministers met.', {
      defaults,
    });
    expect(dated?.issuedOn).toBe('2024-05-03');
    const [undated] = await prepare('Talks on fisheries\n\nThe two ministers met.', { defaults });
    expect(undated?.issuedOn).toBe('2024-05-09');
  });

  it('has days in digits in the order of its site', async () => {
    const text = 'Talks on fisheries\n\n03/05/2024\n\nThe two ministers met.';
    const [dayFirst] = await prepare(text);
    const [monthFirst] = await prepare(text, { context: { rules: { dateOrder: 'MDY' } } });
    expect([dayFirst?.issuedOn, monthFirst?.issuedOn]).toEqual(['2024-05-03', '2024-03-05']);
  });

  it('is of the body that its text names, else of the one that is known, else of its site’s', async () => {
    const site = '<meta property="og:site_name" content="Ministry of Foreign Affairs of Ghana">';
    const [ofSite] = await prepare(page(site, TEXT));
    expect(ofSite?.publisher).toEqual({ country: 'GH', name: 'Ministry of Foreign Affairs' });
    const defaults = { publisher: 'TG', publisherName: 'Ministère des Affaires étrangères' };
    const [known] = await prepare(page(site, TEXT), { defaults });
    expect(known?.publisher).toEqual({ country: 'TG', name: 'Ministère des Affaires étrangères' });
    const named = '<p>Embassy of Togo in Accra</p>';
    const [own] = await prepare(page(site, `${named}${TEXT}`), { defaults });
    expect(own?.publisher.name).toBe('Embassy of Togo in Accra');
  });

  it('is in the language of its words, not of its template', async () => {
    expect((await prepare(page('', TEXT)))[0]?.language).toBe('en');
    const french = page(
      '',
      '<p>Les deux ministres se sont entretenus de la pêche et du golfe de Guinée à Accra. Ils ont signé un accord sur la formation des garde-côtes, et ont convenu de se revoir à Lomé avant la fin de l’année pour en examiner la mise en œuvre.</p>',
    ).replace('Talks on fisheries in Accra', 'Entretiens sur la pêche à Accra');
    expect((await prepare(french))[0]?.language).toBe('fr');
    const english = french.replace('lang="fr"', 'lang="en-GB"');
    expect((await prepare(english))[0]?.language).toBe('und');
  });

  it('cannot have a reading that was made for several', async () => {
    const item = (n: number) =>
      `<item><title>Talks number ${n}</title><description>${'The ministers met in Accra. '.repeat(20)}${n}</description></item>`;
    const feed = `<rss version="2.0"><channel><title>News</title>${item(1)}${item(2)}</channel></rss>`;
    expect(
      (await prepare(feed, { context: { address: 'https://example.org/feed' } })).map((one) => one.sourceUrl),
    ).toEqual(['https://example.org/feed#part-1', 'https://example.org/feed#part-2']);
    await expect(prepare(feed, { reading: {} })).rejects.toThrow('2 releases');
  });
});
