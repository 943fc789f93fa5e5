import { beginExport } from '../../src/export/begin-export.ts';
import { EXPORTS } from '../../src/export/exports.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { reference } from '../store/conformance/small-world.ts';

/** What an export of a store is, as one text. */
export async function exportText(store: GraphStore, file: string, where: object = {}): Promise<string> {
  const format = EXPORTS.find((each) => each.file === file);
  if (format === undefined) throw new Error(`No export ${file}.`);
  const asked = { program: 'Entente 0.0.0', query: file, at: '2026-01-01T00:00:00.000Z' };
  const { pieces } = await beginExport(format, { store, reference }, where as never, asked);
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
