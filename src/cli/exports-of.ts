import { beginExport } from '../export/begin-export.ts';
import type { ExportFormat, ExportGround } from '../export/export-format.ts';
import { EXPORTS } from '../export/exports.ts';
import type { ApiExport } from '../graphql/exports/api-export.ts';
import { VERSION } from '../version.ts';

/** The exports of a store, as the API and the command line offer them. */
export function exportsOf(ground: ExportGround, now: () => string): ApiExport[] {
  return EXPORTS.map((format) => offer(format, ground, now));
}

function offer(format: ExportFormat, ground: ExportGround, now: () => string): ApiExport {
  const { file, about, mediaType, selects, columns } = format;
  return {
    file,
    about,
    mediaType,
    selects,
    isTable: columns !== undefined,
    begin: (where: never, query: string) =>
      beginExport(format, ground, where, { program: `Entente ${VERSION}`, query, at: now() }),
  };
}
