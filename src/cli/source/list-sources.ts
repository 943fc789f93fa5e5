import { withLedger } from './open-ledger.ts';

/** `entente source list`. */
export function listSources({ json = false }: { readonly json?: boolean }): Promise<void> {
  return withLedger(({ known }) => {
    const { all, followed } = known();
    const ids = new Set(followed.map(({ id }) => id));
    const widest = Math.max(...[...all.keys()].map(({ length }) => length));
    for (const { id, name, country, listings } of all.values()) {
      const isFollowed = ids.has(id);
      const kinds = [...new Set(listings.map(({ kind }) => kind))];
      process.stdout.write(
        json
          ? `${JSON.stringify({ id, name, country, listings: kinds, followed: isFollowed })}\n`
          : `${isFollowed ? '*' : ' '} ${id.padEnd(widest)}  ${country}  ${name} (${kinds.join(', ')})\n`,
      );
    }
    if (!json)
      process.stderr.write(
        ids.size === 0
          ? 'None is followed yet: "entente source add ID" follows one.\n'
          : `* is followed: ${ids.size} of ${all.size}.\n`,
      );
  });
}
