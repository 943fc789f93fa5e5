import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CollectionLabels } from '../../src/cli/collection-labels.ts';
import { Ledger, LEDGER_FILE } from '../../src/ledger/ledger.ts';
import { loadReference } from '../../src/load-reference.ts';

const NOW = '2024-11-29T08:00:00.000Z';

describe('what is told of a collection', () => {
  let folder: string;
  let labels: CollectionLabels;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-labels-'));
    labels = new CollectionLabels(folder, loadReference());
  });
  afterEach(() => {
    labels.close();
    rmSync(folder, { recursive: true });
  });

  it('is its source’s name and site, or what Entente made it for', () => {
    expect(labels.describe('uploads')?.name).toBe('Uploads');
    expect(labels.describe('demonstration')?.name).toBe('Demonstration');
    expect(labels.describe('sg-mfa')).toEqual({
      name: 'Ministry of Foreign Affairs of Singapore',
      description: 'What Ministry of Foreign Affairs of Singapore publishes at www.mfa.gov.sg.',
    });
    expect(labels.describe('toString')).toBeNull();
    expect(existsSync(join(folder, LEDGER_FILE))).toBe(false);
  });

  it('is told of a source that is added while the server runs', () => {
    expect(labels.describe('fj-embassy')).toBeNull();
    const ledger = new Ledger(folder);
    const listings = [{ kind: 'single', urls: ['https://mfa.example/latest'] }];
    const source = { id: 'fj-embassy', name: 'Ministry of Fiji', country: 'FJ', languages: ['en'], listings };
    ledger.sources.add('fj-embassy', source, NOW);
    ledger.sources.add('xx-mfa', { ...source, country: 'XX' }, NOW);
    ledger.close();
    expect(labels.describe('fj-embassy')?.name).toBe('Ministry of Fiji');
    expect(labels.describe('xx-mfa')).toBeNull();
  });
});
