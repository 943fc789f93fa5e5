import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Keeps the bytes of a document as they came, once; gives their SHA-256, in hexadecimal, by which they are found again. */
export type KeepOriginal = (bytes: Uint8Array) => Promise<string>;

/**
 * Keeps originals in a data folder, each as "originals/ab/abcdef…" after its digest. One that is there is whole: it is
 * written under another name first, and gets its own when the disk has it.
 */
export function keepOriginalsIn(dataFolder: string): KeepOriginal {
  return async (bytes) => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    const path = join(dataFolder, 'originals', digest.slice(0, 2), digest);
    if (!(await isThere(path))) await writeWhole(path, bytes);
    return digest;
  };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  // The name, too, has to be on the disk.
  const names = await open(folder, 'r');
  await names.sync().finally(() => names.close());
}
