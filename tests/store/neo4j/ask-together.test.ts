import { describe, expect, it } from 'vitest';
import { ask, batched, quickly } from '../../../src/store/neo4j/ask.ts';
import { askTogether } from '../../../src/store/neo4j/ask-together.ts';
import type { RunStatement } from '../../../src/store/neo4j/connection.ts';
import type { Parameters } from '../../../src/store/neo4j/parameters.ts';
import { StoreUnavailableError } from '../../../src/store/store-errors.ts';

const NAMES = quickly(batched('names', 'RETURN q.name AS answer'));
const AGES = quickly(batched('ages', 'RETURN q.age LIMIT $limit AS answer'));
const RIVERS = batched('rivers', 'RETURN q.river AS answer');

interface Asked {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** A server that answers each query with its parameters, and fails for statements in which `failing` is found. */
function makeServer(failing: RegExp = /^$/, error = new Error('too much')) {
  const asked: Asked[] = [];
  const run: RunStatement = <Row>(statement: string, parameters: Parameters = {}) => {
    asked.push({ statement, parameters });
    if (failing.test(statement)) return Promise.reject(error);
    const given = parameters['given'] as Readonly<Record<string, readonly Parameters[]>>;
    const rows = Object.values(given).flatMap((queries) =>
      queries.map(({ index, ...answer }) => ({ index, answer })),
    );
    return Promise.resolve(rows as Row[]);
  };
  return { run: askTogether(run), asked };
}

const question = (statement: string, parameters: Parameters, limit?: number) => ({
  statement,
  parameters,
  ...(limit !== undefined && { limit }),
});

describe('askTogether', () => {
  it('sends what is quickly answered as one statement, and gives each its own answers in order', async () => {
    const { run, asked } = makeServer();
    const answers = await Promise.all([
      ask(run, [question(NAMES, { name: 'Ada' }), question(NAMES, { name: 'Bo' })]),
      ask(run, [question(AGES, { age: 7 }, 3)]),
    ]);
    expect(answers).toEqual([[{ name: 'Ada' }, { name: 'Bo' }], [{ age: 7 }]]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.statement.split('\nUNION ALL\n')).toHaveLength(2);
    expect(asked[0]?.statement).toContain('LIMIT $limit0');
    expect(asked[0]?.parameters['limit0']).toBe(3);
  });

  it('sends the others side by side', async () => {
    const { run, asked } = makeServer();
    const answers = await Promise.all([
      ask(run, [question(RIVERS, { river: 'Po' })]),
      ask(run, [question(NAMES, { name: 'Ada' })]),
      ask(run, [question(AGES, { age: 7 })]),
    ]);
    expect(answers).toEqual([[{ river: 'Po' }], [{ name: 'Ada' }], [{ age: 7 }]]);
    expect(asked.map(({ statement }) => statement.match(/\/\/ \w+/g))).toEqual([
      ['// ages', '// names'],
      ['// rivers'],
    ]);
  });

  it('has the same text for the same statements, in whatever order they are asked', async () => {
    const { run, asked } = makeServer();
    await Promise.all([ask(run, [question(NAMES, { name: 'Ada' })]), ask(run, [question(AGES, { age: 7 })])]);
    await Promise.all([ask(run, [question(AGES, { age: 7 })]), ask(run, [question(NAMES, { name: 'Ada' })])]);
    expect(new Set(asked.map(({ statement }) => statement)).size).toBe(1);
  });

  it('sends alone what is asked alone, or at another moment', async () => {
    const { run, asked } = makeServer();
    await ask(run, [question(NAMES, { name: 'Ada' })]);
    await ask(run, [question(AGES, { age: 7 })]);
    expect(asked.map(({ statement }) => statement)).toEqual([NAMES, AGES]);
  });

  it('fails none for another', async () => {
    const { run } = makeServer(/ages/);
    const [names, ages] = await Promise.allSettled([
      ask(run, [question(NAMES, { name: 'Ada' })]),
      ask(run, [question(AGES, { age: 7 })]),
    ]);
    expect(names).toEqual({ status: 'fulfilled', value: [{ name: 'Ada' }] });
    expect(ages).toMatchObject({ status: 'rejected', reason: { message: 'too much' } });
  });

  it('does not try again where the server cannot be reached', async () => {
    const { run, asked } = makeServer(/./, new StoreUnavailableError('gone'));
    const settled = await Promise.allSettled([
      ask(run, [question(NAMES, { name: 'Ada' })]),
      ask(run, [question(AGES, { age: 7 })]),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });
});
