import * as fc from 'fast-check';
import type { StatementRecord } from '../../../src/model/contribution.ts';
import type { SpeechActId } from '../../../src/model/reference.ts';

/** A statement with what matters to a test, from a few words: "COMMIT KH,US trade,health". */
export function makeStatement(
  id: string,
  words: string,
  given: Partial<StatementRecord> = {},
): StatementRecord {
  const [act = '', sides = '', topics = ''] = words.split(' ');
  const list = (items: string, kind: string) =>
    items
      .split(',')
      .filter(Boolean)
      .map((item) => `${kind}:${item}`);
  return {
    id: `statement:${id}`,
    release: `release:${id.split('#')[0]}`,
    act: act as SpeechActId,
    score: 0,
    speaker: null,
    sides: list(sides, 'country'),
    target: null,
    topics: list(topics, 'sector'),
    madeOn: null,
    day: '',
    place: [0, 1],
    report: null,
    relations: [],
    ...given,
  };
}

/** Accounts of one engagement, each its statements in the order of the text. */
export const accountsOfStatements = fc
  .array(
    fc.array(
      fc.record({
        act: fc.constantFrom('COMMIT', 'AGREE', 'EMPHASIZE', 'EXCHANGE_VIEWS', 'CONCERN'),
        sides: fc.constantFrom('KH', 'US', 'KH,US'),
        topics: fc.subarray(['trade', 'health', 'energy']),
      }),
      { maxLength: 8 },
    ),
    { maxLength: 4 },
  )
  .map((accounts) =>
    accounts.map((statements, account) =>
      statements.map(({ act, sides, topics }, i) =>
        makeStatement(`${account}#00${i}`, `${act} ${sides} ${topics.join(',')}`),
      ),
    ),
  );
