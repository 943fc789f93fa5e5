import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make as makeNote } from '../release/documents/docx/note-astana.ts';
import { make as makeLetterhead } from '../release/documents/pdf/letterhead-phnom-penh.ts';
import { make as makeScan } from '../release/documents/pdf/scan.ts';
import { runEntente } from '../support/cli/run-entente.ts';

const DOCUMENTS = fileURLToPath(new URL('../release/documents/', import.meta.url));

describe('documents on the command line', () => {
  let folder: string;
  let desk: string;
  const entente = (...parameters: string[]) => runEntente(parameters, { ENTENTE_DATA: join(folder, 'data') });
  const releases = async () =>
    (await entente('export', 'jsonl')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).release);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-documents-'));
    desk = join(folder, 'desk');
    mkdirSync(desk);
    writeFileSync(join(desk, 'a-letterhead.pdf'), await makeLetterhead());
    writeFileSync(join(desk, 'b-note.docx'), await makeNote());
    cpSync(join(DOCUMENTS, 'html/drupal-dublin.html'), join(desk, 'c-page.html'));
    cpSync(join(DOCUMENTS, 'email/forwarded.eml'), join(desk, 'd-mail.eml'));
    writeFileSync(join(desk, 'e-scan.pdf'), await makeScan());
    writeFileSync(join(desk, 'f-picture.bin'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are taken in whatever they are in, and their originals kept', async () => {
    const { code, stdout, stderr } = await entente('ingest', desk, '--keep-originals');
    expect(code).toBe(1);
    expect(stdout).toMatch(/created +4\nrevised +0\nunchanged +0\nfailed +1\n/);
    expect(stderr).toMatch(/failed: .*e-scan\.pdf: The PDF has 2 pages and no text: it is a scan/);
    const titles = (await releases()).map(({ title }) => title).sort();
    expect(titles).toContain('Kazakhstan and Mongolia open a new border crossing');
    expect(titles).toContain(
      'Deputy Prime Minister Receives the Newly Appointed Ambassador of the Republic of Indonesia',
    );
    const bytes = readFileSync(join(desk, 'a-letterhead.pdf'));
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(stdout).toContain(`${digest}  ${join(desk, 'a-letterhead.pdf')}\n`);
    expect(readFileSync(join(folder, 'data/originals', digest.slice(0, 2), digest))).toEqual(bytes);
    expect((await entente('ingest', desk)).stdout).toMatch(
      /created +0\nrevised +0\nunchanged +4\nfailed +1\n/,
    );
  });

  it('are told by their content, not by their names', async () => {
    const misnamed = join(folder, 'letterhead.txt');
    cpSync(join(desk, 'a-letterhead.pdf'), misnamed);
    const { code, stdout } = await entente('read', misnamed);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'letterhead',
      title: 'Deputy Prime Minister Receives the Newly Appointed Ambassador of the Republic of Indonesia',
      issuedOn: '2024-06-12',
      publisher: { country: 'KH' },
    });
    const picture = await entente('read', join(desk, 'f-picture.bin'));
    expect(picture).toMatchObject({ code: 1, stdout: '' });
    expect(picture.stderr).toContain('The document is a picture');
  });

  it('give as many readings as they have releases', async () => {
    const out = join(folder, 'out');
    const { code, stderr } = await entente('read', join(DOCUMENTS, 'feed/full-text-rss.xml'), '--out', out);
    expect(code).toBe(0);
    expect(stderr).toContain('2 readings written');
    expect(readdirSync(out).sort()).toEqual(['full-text-rss-1.json', 'full-text-rss-2.json']);
  });

  it('of several releases keep an address each', async () => {
    const { stdout } = await entente('ingest', join(DOCUMENTS, 'feed/full-text-rss.xml'));
    expect(stdout).toMatch(/created +2\n/);
    const addresses = (await releases()).map(({ sourceUrl }) => sourceUrl);
    expect(addresses).toContain('https://mfa.example.am/en/2025/05/13/india/13206');
    expect(addresses).not.toContain(pathToFileURL(join(DOCUMENTS, 'feed/full-text-rss.xml')).href);
  });
});
