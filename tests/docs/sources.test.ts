import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReference } from '../../src/load-reference.ts';
import { compileLinkPattern } from '../../src/source/link-pattern.ts';
import { readSource } from '../../src/source/read-source.ts';

const DOCUMENT = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
const OWN = 'https://www.mfa.example/press';

describe('docs/sources.md', () => {
  it('shows a description that can be used', () => {
    const [, json = ''] = /```json\n([^`]*)```/.exec(DOCUMENT) ?? [];
    expect(readSource(JSON.parse(json), loadReference()).listings).toHaveLength(2);
  });

  const rows = [...DOCUMENT.matchAll(/^\| `([^`]*\*[^`]*)` +\| (.*?) +\| (.*?) +\|$/gm)];
  it.each(rows.map(([, pattern = '', fits = '', fails = '']) => [pattern, fits, fails]))(
    'tells rightly what %s fits',
    (pattern, fits, fails) => {
      const isWanted = compileLinkPattern(pattern, OWN);
      for (const path of pathsIn(fits)) expect(isWanted(new URL(path, OWN).href)).toBe(true);
      for (const path of pathsIn(fails)) expect(isWanted(new URL(path, OWN).href)).toBe(false);
      expect(pathsIn(fits + fails).length + Number(fits.includes('host'))).toBeGreaterThan(0);
    },
  );

  it('has such rows', () => expect(rows).toHaveLength(4));
});

const pathsIn = (cell: string): string[] => [...cell.matchAll(/`(\/[^`]*)`/g)].map(([, path = '']) => path);
