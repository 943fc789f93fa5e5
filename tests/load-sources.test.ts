import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../src/load-reference.ts';
import { loadSource, loadSources } from '../src/load-sources.ts';

const REFERENCE = loadReference();
const describeSource = (id: string) => ({
  id,
  name: 'Ministry of Foreign Affairs',
  country: 'KH',
  languages: ['en'],
  listings: [{ kind: 'feed', url: 'https://www.mfa.example/feed' }],
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, content: unknown): void =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));

describe('sources in files', () => {
  it('are loaded in the order of their ids', () => {
    for (const id of ['sg-mfa', 'kh-mfaic']) write(`${id}.json`, describeSource(id));
    write('README.md', 'Not a source.');
    expect(loadSources(REFERENCE, folder).map(({ id }) => id)).toEqual(['kh-mfaic', 'sg-mfa']);
  });

  it('are refused with every fault of every file', () => {
    write('a.json', '{');
    write('b.json', describeSource('c'));
    write('d.json', { ...describeSource('d'), country: 'XX', name: '' });
    expect(() => loadSources(REFERENCE, folder)).toThrow(
      /a\.json: is no JSON.*\nb\.json: id: "c" is not the name of its file, "b"\nd\.json: name: /,
    );
  });

  it('may lie in a file of any name', () => {
    write('mine.txt', describeSource('kh-mine'));
    expect(loadSource(join(folder, 'mine.txt'), REFERENCE).id).toBe('kh-mine');
  });
});
