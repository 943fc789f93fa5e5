import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideDuplicates } from '../../src/cli/duplicates/decide.ts';
import { loadReference } from '../../src/load-reference.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { ingestBatch } from '../../src/pipeline/ingest-batch.ts';
import { runEntente } from '../support/cli/run-entente.ts';
import { dumpOf, firstDifference } from '../support/worlds/dump-of.ts';
import { writeOut } from '../support/worlds/release-brief.ts';

const NAMES = ['Hun Sen', 'Hunsen', 'Hor Namhong', 'Prak Sokhonn', 'Sokhonn'];
const RELEASES = NAMES.map((name, index) =>
  writeOut({
    id: `r${index}`,
    issuedOn: '2021-11-23',
    countries: ['KH'],
    officials: [{ name, country: 'KH', posts: ['Minister'] }],
  }),
);
const SEN = 'official:kh-hun-sen';
const HUNSEN = 'official:kh-hunsen';

// Each runs the program several times.
describe('entente duplicates', () => {
  let folder: string;
  const entente = (...parameters: string[]) =>
    runEntente(['duplicates', ...parameters], { ENTENTE_DATA: join(folder, 'data') });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-duplicates-'));
    const file = join(folder, 'releases.jsonl');
    writeFileSync(
      file,
      RELEASES.map(({ release, reading }) => JSON.stringify({ release, reading })).join('\n'),
    );
    await runEntente(['ingest', file], { ENTENTE_DATA: join(folder, 'data') });
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists possible duplicates where there is no terminal, in words and as JSON', async () => {
    const { code, stdout } = await entente();
    expect(code).toBe(0);
    expect(stdout).toContain(`Hun Sen (KH): 1 release  ${SEN}\n`);
    expect(stdout).toMatch(/ {6}- .*both are officials of KH/);
    const rows = (await entente('--json', '--first', '1')).stdout.trim().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toEqual([
      {
        officials: [
          expect.objectContaining({ id: SEN, releases: 1 }),
          expect.objectContaining({ id: HUNSEN }),
        ],
        likelihood: expect.any(Number),
        reasons: expect.arrayContaining([expect.any(String)]),
      },
    ]);
  });

  it('decides by ids, lists what was decided, and takes it back', async () => {
    const merged = await entente('--merge', SEN, 'kh-hunsen', '--why', 'One man.');
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    const by = userInfo().username;
    expect(merged.stdout).toMatch(
      new RegExp(
        String.raw`^judgement:\w+  ${SEN} and ${HUNSEN} are one person, says ${by} on .*: One man\.\n$`,
      ),
    );
    const { stdout } = await entente('--judgements', '--json');
    const judgement = JSON.parse(stdout);
    expect(judgement).toMatchObject({ verdict: 'SAME', officials: [SEN, HUNSEN], by, why: 'One man.' });
    expect((await entente('--list')).stdout).not.toContain('Hun Sen');
    expect(await entente('--undo', judgement.id)).toMatchObject({
      code: 0,
      stdout: `${judgement.id} is undone.\n`,
    });
    expect((await entente('--list')).stdout).toContain('Hun Sen');
    expect(await entente('--judgements')).toMatchObject({ code: 0, stdout: '', stderr: 'There are none.\n' });
  });

  it.each([
    [['--merge', SEN], '2 to 50 different officials; 1 were given'],
    [['--apart', SEN, 'official:kh-nobody'], 'No release shows official:kh-nobody'],
    [['--undo', 'judgement:none'], 'There is no judgement:none'],
    [['--merge', SEN, HUNSEN, '--undo', 'x'], 'Give one of --merge, --undo'],
    [['--why', 'because'], '--why is the reason of --merge or --apart'],
    [['--first', '0'], 'Expected a number from 1 on.'],
  ])('says what is wrong with %j, and does nothing', async (parameters, message) => {
    const { code, stdout, stderr } = await entente(...parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('asks on a terminal, one key an answer, and gives back the same graph when all is undone', async () => {
    const reference = loadReference();
    const store = await openScratchStore(reference);
    const ground = { store, reference, now: () => '2026-01-01T00:00:00.000Z' };
    await ingestBatch(
      RELEASES.map(({ release, reading }) => ({
        release,
        reading,
        readBy: 'entente/0.0.0',
        collectionGiven: true,
      })),
      ground,
    );
    const before = await dumpOf(store);
    let shown = '';
    const press = (keys: string) =>
      decideDuplicates(ground, {
        by: 'desk',
        keys: (async function* () {
          yield* keys;
        })(),
        write: (text) => void (shown += text),
      });
    await press('?Su nq');
    expect(firstDifference(await dumpOf(store), before)).toBeNull();
    expect(shown).toContain("S  same person; the second one's name stands");
    expect(shown).toContain('undone');
    expect(shown).toContain('0 decisions made.');
    await press('Sd');
    expect((await store.officials([SEN]))[0]).toMatchObject({ id: HUNSEN, name: 'Hunsen' });
    expect(await store.countJudgements()).toBe(2);
    expect(await store.countPossibleDuplicates()).toBe(0);
    await press('q');
    expect(shown).toContain('There are no possible duplicates.');
    await store.close();
  });
});
