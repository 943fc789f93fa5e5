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
      const keep = compileLinkPattern(pattern, OWN);
      for (const path of pathsIn(fits)) expect(keep(new URL(path, OWN).href)).not.toBeNull();
      for (const path of pathsIn(fails)) expect(keep(new URL(path, OWN).href)).toBeNull();
      expect(pathsIn(fits + fails).length + Number(fits.includes('host'))).toBeGreaterThan(0);
    },
  );

  it('has such rows', () => expect(rows).toHaveLength(4));
});

const pathsIn = (cell: string): string[] => [...cell.matchAll(/`(\/[^`]*)`/g)].map(([, path = '']) => path);
