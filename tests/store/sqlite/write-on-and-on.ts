import { loadReference } from '../../../src/load-reference.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { worldBriefs } from '../../support/worlds/make-world.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';

// Run by itself: writes releases into the file until it is ended, and says the id of each that was acknowledged.
const [, , file = ''] = process.argv;
const reference = loadReference();
const store = openSqliteStore({ file, reference });
await store.prepare();
const world = new World([store], reference);
for (const brief of worldBriefs(9, 100_000, reference)) {
  await world.put(contributionFrom(brief, reference));
  process.stdout.write(`release:${brief.id}\n`);
}
