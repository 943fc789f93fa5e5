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

/** Addresses of scripts that a page needs beyond those of all pages. */
export interface PageScripts {
  /** Those to be run as soon as they are there: they ask what the page will ask. */
  readonly ahead: readonly string[];
  /** Those to be loaded, so that a browser has them side by side. */
  readonly loaded: readonly string[];
}

/**
 * The scripts of the page at an address; none where no page is, or nothing is built. A page's folder and script have the
 * name that its address begins with.
 */
export async function pageScripts(path: string): Promise<PageScripts> {
  const manifest = await readFile(join(BUILT.dashboard.folder, '.vite/manifest.json'), 'utf8')
    .then((text) => JSON.parse(text) as Manifest)
    .catch((): Manifest => ({}));
  const [, first = ''] = path.split('/', 2);
  const page = first === '' ? 'start' : first;
  const ahead = `pages/${page}/ahead.ts`;
  const needed = withImports(manifest, [ahead, `pages/${page}/${page}-page.tsx`]);
  const loaded = needed.difference(withImports(manifest, [ENTRY])).difference(new Set([ahead]));
  const addresses = (names: Iterable<string>) => Array.from(names, (name) => `/${manifest[name]?.file}`);
  return { ahead: addresses(needed.has(ahead) ? [ahead] : []), loaded: addresses(loaded) };
}

function withImports(manifest: Manifest, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names.filter((name) => Object.hasOwn(manifest, name)));
  for (const name of found) for (const imported of manifest[name]?.imports ?? []) found.add(imported);
  return found;
}
