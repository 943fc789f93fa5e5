import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTextQuery } from '../../../src/model/text-query.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import type { Keyset, ReleaseSelection } from '../../../src/store/list-queries.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { World } from '../../support/worlds/graph-changes.ts';
import { PlainStore } from '../../support/worlds/plain-store.ts';
import { contributionFrom } from '../../support/worlds/release-brief.ts';
import { reference } from '../conformance/small-world.ts';

/** Groups above these sizes are read in other ways; every way must give the same. */
const RELEASES = 450;
const MANY_COUNTRIES = reference.countries.slice(0, 60).map(({ code }) => code);

describe('lists of many releases', () => {
  const plain = new PlainStore();
  let store: GraphStore;

  beforeAll(async () => {
    store = openSqliteStore({ file: ':memory:', reference });
    await store.prepare();
    const world = new World([plain, store], reference);
    const contributions = Array.from({ length: RELEASES }, (_, index) =>
      contributionFrom(
        {
          id: `r${(index * 7919) % RELEASES}`,
          title: index % 3 === 0 ? 'Trade talks' : 'A visit',
          text: index % 2 === 0 ? 'On trade and energy.' : 'On culture.',
          // A few busy days, and many releases of unknown day.
          ...(index % 5 === 0 ? {} : { issuedOn: `2021-03-${String(1 + (index % 9)).padStart(2, '0')}` }),
          publisher: index % 4 === 0 ? 'KH' : 'US',
          countries: ['KH', MANY_COUNTRIES[index % MANY_COUNTRIES.length] ?? 'FR'].filter(
            (code, place, all) => all.indexOf(code) === place,
          ),
        },
        reference,
      ),
    );
    await world.put(...contributions);
  });
  afterAll(async () => {
    await store.close();
  });

  const text = parseTextQuery('trade');
  const selections: Record<string, ReleaseSelection> = {
    everything: {},
    'a frequent word': { text },
    'a frequent word and a frequent name': { text, names: [['country:KH']] },
    'a frequent word and a rare name': { text, names: [[`country:${MANY_COUNTRIES[3]}`]] },
    'a rare name': { names: [[`country:${MANY_COUNTRIES[3]}`]], publishers: ['US'] },
    'one of many names': { names: [MANY_COUNTRIES.slice(0, 55).map((code) => `country:${code}`)] },
    'one of many names, and a word': {
      text,
      names: [MANY_COUNTRIES.slice(0, 55).map((code) => `country:${code}`)],
      publishers: ['KH', 'US'],
    },
    ...Object.fromEntries(
      [
        'energy',
        'energy trade',
        'ener*',
        'tal*',
        '"trade and energy"',
        '"trade talks"',
        'energy OR visit',
        'energy OR culture',
        'visit NOT energy',
        'trade NOT talks',
      ].map((asked) => [`what is asked for by ${asked}`, { text: parseTextQuery(asked) }]),
    ),
    'words of a text, in a day': {
      text: parseTextQuery('energy trade'),
      period: { from: '2021-03-04', to: '2021-03-04' },
    },
    'a day': { text, period: { from: '2021-03-04', to: '2021-03-04' } },
  };

  it.each(Object.keys(selections))('are the same by every way: %s', async (name) => {
    const where = selections[name] ?? {};
    const [count] = await plain.countReleases([where]);
    expect(await store.countReleases([where])).toEqual([count]);
    expect(count).toBeGreaterThan(0);
    for (const order of ['NEWEST', 'OLDEST', 'RELEVANCE'] as const)
      for (let after: Keyset | null = null, more = true; more;) {
        const query = { where, order, first: 33, after };
        const [page] = await plain.listReleases([query]);
        expect(await store.listReleases([query])).toEqual([page]);
        after = page?.items.at(-1)?.key ?? null;
        more = page?.hasNextPage ?? false;
      }
  });
});
