const DAMAGED =
  'The file is damaged, or no store: move it away and bring a backup in its place with "entente restore FILE".';
const NOT_ALLOWED =
  'The user that runs this must be allowed to write the file and the folder that it lies in.';

/**
 * Result codes of SQLite that tell of the file or the machine, not of a statement, and what a person can do. Whatever it is,
 * nothing is half written, and what was acknowledged is kept.
 */
export const WHAT_TO_DO: ReadonlyMap<number, string> = new Map([
  [3 /* PERM */, NOT_ALLOWED],
  [
    5 /* BUSY */,
    'Another process has been writing to it all the while: wait until it is through, and try again.',
  ],
  [
    6 /* LOCKED */,
    'Another process has been writing to it all the while: wait until it is through, and try again.',
  ],
  [8 /* READONLY */, NOT_ALLOWED],
  [
    10 /* IOERR */,
    'The disk does not take or give what it should: see that it is sound and has room, and try again.',
  ],
  [11 /* CORRUPT */, DAMAGED],
  [13 /* FULL */, 'Make room on the disk, and begin again: what is held already is passed over.'],
  [14 /* CANTOPEN */, `The folder must be there. ${NOT_ALLOWED}`],
  [26 /* NOTADB */, DAMAGED],
]);
