import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What can be measured, and the script that measures it. */
const BENCHES: Readonly<Record<string, string>> = {
  reading: 'reading/measure-reading.ts',
  names: 'identity/measure-names.ts',
  contacts: 'identity/measure-contacts.ts',
  joining: 'identity/measure-joining.ts',
  ingest: 'ingest/measure-ingest.ts',
  store: 'store/measure-store.ts',
  texts: 'store/measure-texts.ts',
  api: 'api/measure-api.ts',
  soak: 'api/soak.ts',
  dashboard: 'dashboard/measure-dashboard.ts',
};

/** `npm run bench -- NAME [ARGUMENT…]`: runs one of the benches in a process of its own. */
function runBench(name = '', rest: readonly string[]): number {
  const script = BENCHES[name];
  if (script === undefined) {
    process.stderr.write(`There is no bench "${name}"; there are: ${Object.keys(BENCHES).join(', ')}.\n`);
    return 2;
  }
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, ['--expose-gc', path, ...rest], { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = runBench(process.argv[2], process.argv.slice(3));
