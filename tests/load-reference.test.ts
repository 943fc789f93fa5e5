import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReference } from '../src/load-reference.ts';

const OWN_FOLDER = fileURLToPath(new URL('../seed/reference', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-reference-'));
  cpSync(OWN_FOLDER, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('loadReference', () => {
  it('reads the project’s own folder by default', () => {
    const reference = loadReference();
    expect(reference.countryByCode.get('KH')?.officialName).toBe('Kingdom of Cambodia');
    expect(reference.issueById.get('myanmar')?.about).toEqual(['MM']);
  });

  it('reads another folder, as a path or an address', () => {
    writeFileSync(
      join(folder, 'names-inside-names.json'),
      '[{"phrase": "South China Sea", "note": "a sea"}]',
    );
    expect(loadReference(folder).namesInsideNames).toHaveLength(1);
    expect(loadReference(pathToFileURL(folder)).namesInsideNames).toHaveLength(1);
  });

  it('names every file that is missing or is not JSON', () => {
    rmSync(join(folder, 'sectors.json'));
    writeFileSync(join(folder, 'issues.json'), '[{');
    expect(() => loadReference(folder)).toThrow(/sectors\.json in .*: ENOENT[^]*issues\.json in .*: .*JSON/);
  });

  it('names the file and the entry of a fault', () => {
    writeFileSync(
      join(folder, 'issues.json'),
      '[{"id": "myanmar", "name": "Situation in Myanmar", "about": ["BU"]}]',
    );
    expect(() => loadReference(folder)).toThrow(
      'The reference data cannot be used:\nissues.json entry 1 (myanmar): about: "BU" is not in countries.json',
    );
  });
});
