import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepOriginalsIn } from '../../src/pipeline/keep-originals.ts';

describe('originals are kept', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-originals-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const bytes = new TextEncoder().encode('%PDF-1.7 as it came');
  const digest = createHash('sha256').update(bytes).digest('hex');

  it('by their digest, byte for byte', async () => {
    expect(await keepOriginalsIn(folder)(bytes)).toBe(digest);
    expect(readFileSync(join(folder, 'originals', digest.slice(0, 2), digest))).toEqual(Buffer.from(bytes));
  });

  it('once, also where several keep the same at once', async () => {
    const path = join(folder, 'originals', digest.slice(0, 2), digest);
    const before = statSync(path, { bigint: true });
    await Promise.all([1, 2, 3].map(() => keepOriginalsIn(folder)(bytes)));
    expect(statSync(path, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
    const other = bytes.map((byte) => byte ^ 1);
    const digests = await Promise.all([1, 2, 3].map(() => keepOriginalsIn(folder)(other)));
    expect(new Set(digests).size).toBe(1);
    expect(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length,
    ).toBe(2);
  });

  it('or not at all: what cannot be written leaves nothing behind', async () => {
    await expect(
      keepOriginalsIn(join(folder, 'originals', digest.slice(0, 2), digest))(bytes),
    ).rejects.toThrow('ENOTDIR');
  });
});
