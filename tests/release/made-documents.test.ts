import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { prepareDocument } from '../../src/pipeline/prepare-document.ts';
import { type Draw, makePdf } from '../support/documents/make-pdf.ts';

const FOLDER = fileURLToPath(new URL('documents/', import.meta.url));
const reader = { reference: loadReference(), readBy: 'entente/test' };

interface Expected {
  readonly releases?: readonly {
    readonly title: string;
    readonly issuedOn: string;
    readonly text: readonly string[];
  }[];
  readonly refused?: string;
  readonly word?: string;
}

interface Maker {
  readonly draw: Draw;
  readonly options?: PDFKit.PDFDocumentOptions;
}

describe.each(['pdf'])('%s documents', (format) => {
  const names = readdirSync(`${FOLDER}${format}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));
  it.each(names)('%s', async (name) => {
    const { draw, options } = (await import(`${FOLDER}${format}/${name}.ts`)) as Maker;
    const expected = JSON.parse(readFileSync(`${FOLDER}${format}/${name}.expected.json`, 'utf8')) as Expected;
    const reading = prepareDocument(
      { bytes: await makePdf(draw, options), context: {}, defaults: {} },
      reader,
    );
    if (expected.refused !== undefined) {
      await expect(reading).rejects.toMatchObject({
        reason: expected.refused,
        message: expect.stringContaining(expected.word ?? ''),
      });
      return;
    }
    const found = (await reading).map(({ release }) => ({
      title: release.title,
      issuedOn: release.issuedOn,
      text: release.text.split('\n'),
    }));
    expect(found).toEqual(expected.releases);
  });
});
