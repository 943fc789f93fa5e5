import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { Database } from './database.ts';

/**
 * Puts a copy of the database, as it is before the write that is under way, beside its file; gives the copy's path. To be
 * called inside that write: nobody else can write, and another connection sees nothing of it.
 */
export function copyOlder(file: string, schema: number): string {
  const part = `${file}.${process.pid}.part`;
  const reader = new Database(file);
  try {
    rmSync(part, { force: true });
    reader.copyTo(part);
  } finally {
    reader.close();
  }
  putOnDisk(part);
  const copy = freeName(`${file}.schema-${schema}`);
  renameSync(part, copy);
  return copy;
}

/** The name, or with a number behind it where there is a file of that name. */
function freeName(name: string): string {
  let free = name;
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}`;
  return free;
}

function putOnDisk(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
