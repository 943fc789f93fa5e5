import { InvalidConfigError } from '../config.ts';
import { UnusableBackupError } from '../keeping/backup-format.ts';
import { LostItemError } from '../keeping/kept-item.ts';
import { UnwritableBackupError } from '../keeping/write-backup.ts';
import { LedgerUnavailableError } from '../ledger/ledger-file.ts';
import { InvalidReferenceError } from '../model/reference.ts';
import { InvalidSourceError } from '../source/read-source.ts';
import { StoreUnavailableError } from '../store/store-errors.ts';
import { EXIT, UsageError } from './exit-code.ts';

/** Says what went wrong, once, on standard error; gives the exit code. */
export function tellFailure(error: unknown): number {
  if (
    error instanceof UsageError ||
    error instanceof InvalidConfigError ||
    error instanceof InvalidReferenceError ||
    error instanceof InvalidSourceError ||
    error instanceof UnusableBackupError
  ) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (
    error instanceof StoreUnavailableError ||
    error instanceof LedgerUnavailableError ||
    error instanceof UnwritableBackupError ||
    error instanceof LostItemError
  )
    process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
}
