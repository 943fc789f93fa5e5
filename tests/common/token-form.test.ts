import { expect, test } from 'vitest';
import { formOfToken, hashOf } from '../../src/common/token-form.ts';

test('tokens folded alike have the same hash, however they are written', () => {
  const [plain, ...others] = ['cooperation', 'COOPERATION', 'Co-operation', 'co‑operation'].map(formOfToken);
  for (const other of others) {
    expect(other.folded).toBe(plain!.folded);
    expect(other.hash).toBe(plain!.hash);
  }
  expect(plain!.hash).toBe(hashOf('cooperation'));
});

test('hashes are whole numbers of 32 bits, and words that differ a little have others', () => {
  const words = ['', 'a', 'b', 'ab', 'ba', 'trade', 'traded', 'x'.repeat(300)];
  const hashes = words.map(hashOf);
  for (const hash of hashes) expect(hash).toBe(hash | 0);
  expect(new Set(hashes).size).toBe(words.length);
});
