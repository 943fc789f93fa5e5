import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../support/web/make-certificate.ts';
import { serveDns } from '../support/web/serve-dns.ts';
import { serveHttp } from '../support/web/serve-http.ts';
import { openFetcher } from './support/open-fetcher.ts';

const HOST = 'www.example.org';

/** A site by https, and a fetcher that finds it. */
async function openSite(certificate: ReturnType<typeof makeCertificate>, location?: string) {
  const web = await serveHttp(
    (_, response) => {
      if (location === undefined) response.end('A release.');
      else response.writeHead(301, { location }).end();
    },
    { certificate },
  );
  const nameServers = [await serveDns({ [HOST]: ['127.0.0.1'] })];
  return { web, fetcher: openFetcher({ nameServers }), address: `https://${HOST}:${web.port}/` };
}

describe('https', () => {
  const trusted = getCACertificates();
  const trust = ({ cert }: { readonly cert: string }) => setDefaultCACertificates([...trusted, cert]);
  afterEach(() => setDefaultCACertificates(trusted));

  it('is spoken with hosts whose certificate is trusted and theirs', async () => {
    const certificate = makeCertificate([HOST]);
    trust(certificate);
    const { fetcher, address } = await openSite(certificate);
    expect(await fetcher.text(address)).toBe('A release.');
  });

  it.each([
    ['that nobody trusts', makeCertificate([HOST]), false],
    ['of another host', makeCertificate(['www.example.com']), true],
    ['that has expired', makeCertificate([HOST], 2021), true],
  ])('is not spoken over a certificate %s', async (_, certificate, isTrusted) => {
    if (isTrusted) trust(certificate);
    const { web, fetcher, address } = await openSite(certificate);
    const failure = await fetcher.failure(address);
    expect(failure).toMatchObject({ reason: 'failed', passing: true });
    expect(failure.message).toMatch(/certificate/i);
    expect(web.requests).toEqual([]);
    expect(web.connections()).toBe(1);
  });

  it('is not left for http, where anybody on the way could change the text', async () => {
    const plain = await serveHttp((_, response) => response.end('Another release.'));
    const certificate = makeCertificate([HOST]);
    trust(certificate);
    const { fetcher, address } = await openSite(certificate, `${plain.origin}/`);
    const failure = await fetcher.failure(address);
    expect(failure).toMatchObject({ reason: 'forbidden-address', passing: false });
    expect(failure.message).toContain('redirects from https to');
    expect(plain.connections()).toBe(0);
  });
});
