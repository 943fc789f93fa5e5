import { existsSync } from 'node:fs';
import { UsageError } from '../exit-code.ts';
import { withLedger } from './open-ledger.ts';

/** `entente source backup`. */
export function backupLedger(file: string): Promise<void> {
  return withLedger(({ ledger }) => {
    if (existsSync(file)) throw new UsageError(`${file} is there already: give another name.`);
    ledger.copyTo(file);
    process.stdout.write(`The ledger is kept in ${file}.\n`);
  });
}
