import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT } from '../ensure-built.ts';

/** What Vite tells of a script that it built: https://vite.dev/guide/backend-integration. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Built>>;

/** The script that every page begins with, by the manifest's name. */
const ENTRY = 'index.html';

/**
 * Addresses of the scripts that the page at an address needs beyond those of all pages, so that a browser loads them side
 * by side; none where no page is, or nothing is built. A page's folder and script have the name that its address begins with.
 */
export async function pageScripts(path: string): Promise<readonly string[]> {
  const manifest = await readFile(join(BUILT.dashboard.folder, '.vite/manifest.json'), 'utf8')
    .then((text) => JSON.parse(text) as Manifest)
    .catch((): Manifest => ({}));
  const [, first = ''] = path.split('/', 2);
  const page = first === '' ? 'start' : first;
  const ofAll = withImports(manifest, [ENTRY]);
  const names = withImports(manifest, [`pages/${page}/${page}-page.tsx`]).difference(ofAll);
  return [...names].map((name) => `/${manifest[name]?.file}`);
}

function withImports(manifest: Manifest, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names.filter((name) => Object.hasOwn(manifest, name)));
  for (const name of found) for (const imported of manifest[name]?.imports ?? []) found.add(imported);
  return found;
}
