import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesAside } from '../../src/cli/lines-aside/lines-aside.ts';
import { contributionOf } from '../../src/pipeline/contribution-of.ts';
import { type Input, linesOf, type Loaded } from '../../src/pipeline/find-inputs.ts';
import { reference } from '../graphql/support/open-api.ts';

const READER = { reference, readBy: 'entente/test' };
const DEFAULTS = { collection: 'pacific' };
const EMPTY = {
  engagements: [],
  officials: [],
  countries: ['FJ'],
  organizations: [],
  sectors: [],
  issues: [],
  statements: [],
  mentions: [],
};
/** With their nine million characters they fill more bundles than the thread may be ahead. */
const RELEASES = 200;
const TALKS = 'Japan and Fiji held talks in Suva on 3 May 2024. “Ça va” 𝒳 ';

describe('lines read aside', () => {
  let folder: string;
  let file: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-lines-'));
    file = join(folder, 'many.jsonl');
    const lines = Array.from({ length: RELEASES }, (_, index) => ({
      release: { text: `Number ${index}. ${TALKS.repeat(750)}` },
      reading: EMPTY,
    }));
    const unread = { release: { text: TALKS } };
    const wrong = { release: { text: TALKS }, reading: { ...EMPTY, countries: ['Fiji'] } };
    const judgement = { at: '2026-01-01T00:00:00.000Z', by: 'us' };
    const all = [...lines, unread, wrong, { judgement }].map((line) => JSON.stringify(line));
    writeFileSync(file, [...all.slice(0, 5), 'no JSON', '', ...all.slice(5)].join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are what lines read in place are, in order, with what is wrong with some of them', async () => {
    const aside = await outcomesOf(linesAside(file, DEFAULTS, READER));
    expect(aside).toEqual((await outcomesOf(linesOf(file, DEFAULTS, READER))).map(withAllTheyBring));
    expect(aside).toHaveLength(RELEASES + 4);
    expect(aside.filter(({ reason }) => reason !== null)).toHaveLength(3);
  });

  it('say that there is no such file', async () => {
    const nowhere = join(folder, 'nowhere.jsonl');
    const aside = await outcomesOf(linesAside(nowhere, DEFAULTS, READER));
    expect(aside).toEqual([{ name: nowhere, value: null, reason: expect.stringContaining('no such file') }]);
  });

  it('end their thread where nobody asks for more', async () => {
    const ports = () => process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length;
    const before = ports();
    for await (const { name } of linesAside(file, DEFAULTS, READER)) {
      expect(name).toBe(`${file}:1`);
      expect(ports()).toBeGreaterThan(before);
      break;
    }
    expect(ports()).toBe(before);
  });
});

/** What a thread works out besides. */
function withAllTheyBring<One extends { value: Loaded | null }>(outcome: One): One {
  const { value } = outcome;
  if (value === null || !('length' in value)) return outcome;
  const workedOut = value.map((one) => {
    const provenance = { readBy: one.readBy, ingestedAt: '' };
    return Object.assign({}, one, {
      brings: contributionOf(one.release, one.reading, provenance, reference),
    });
  });
  return { ...outcome, value: workedOut };
}

async function outcomesOf(inputs: AsyncIterable<Input>) {
  const outcomes = [];
  for await (const { name, load } of inputs)
    outcomes.push(
      await load().then(
        (value) => ({ name, value, reason: null }),
        (error: Error) => ({ name, value: null, reason: error.message }),
      ),
    );
  return outcomes;
}
