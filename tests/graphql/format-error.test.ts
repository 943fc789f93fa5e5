import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { badUserInput, RequestTimeoutError } from '../../src/graphql/errors.ts';
import { makeErrorFormatter } from '../../src/graphql/format-error.ts';
import { StoreUnavailableError } from '../../src/store/store-errors.ts';

/** What clients see of an error thrown by a resolver, and the lines that are logged of it. */
function format(...causes: Error[]) {
  const lines: string[] = [];
  const formatError = makeErrorFormatter(pino({}, { write: (line: string) => lines.push(line) }));
  const seen = causes.map((cause) => {
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['country'] });
    const formatted = {
      ...error.toJSON(),
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions },
    };
    return formatError(
      { ...formatted, extensions: { ...formatted.extensions, stacktrace: ['at secret.ts'] } },
      error,
    );
  });
  return { seen, log: lines.join('') };
}

describe('an error', () => {
  it('keeps message, path and code where it is the client’s to mend', () => {
    const { seen, log } = format(badUserInput('`first` is 201; it must be 0 to 200.'));
    expect(seen).toEqual([
      {
        message: '`first` is 201; it must be 0 to 200.',
        path: ['country'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(log).toBe('');
  });

  it('of a release that cannot be used is the client’s to mend', () => {
    const cause = Object.assign(new Error('The text is empty.'), { name: 'InvalidReleaseError' });
    expect(format(cause).seen[0]).toMatchObject({
      message: 'The text is empty.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of an address or a document that cannot be read tells its reason, too', () => {
    const cause = (name: string, reason: unknown) => Object.assign(new Error('Not so.'), { name, reason });
    const { seen } = format(
      cause('FetchError', 'forbidden-by-robots'),
      cause('UnreadableDocumentError', 'no-text'),
      cause('FetchError', 7),
      cause('OtherError', 'secret'),
    );
    expect(seen.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', reason: 'FORBIDDEN_BY_ROBOTS' },
      { code: 'BAD_USER_INPUT', reason: 'NO_TEXT' },
      { code: 'BAD_USER_INPUT' },
      { code: 'INTERNAL_SERVER_ERROR' },
    ]);
  });

  it('of time says so', () => {
    const { seen } = format(new RequestTimeoutError('The request took longer than 30 s.'));
    expect(seen[0]).toMatchObject({ message: /longer/, extensions: { code: 'REQUEST_TIMEOUT' } });
  });

  it('of the store tells its code, and its words to the log alone', () => {
    const { seen, log } = format(new StoreUnavailableError('Neo4j at secret-host:7687 refused.'));
    expect(seen[0]?.extensions).toEqual({ code: 'STORE_UNAVAILABLE' });
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(log).toContain('secret-host');
  });

  it('that nobody expected is masked, and logged under the id that the client gets', () => {
    const { seen, log } = format(new TypeError('cannot read secret of undefined'));
    expect(JSON.stringify(seen)).not.toContain('secret');
    expect(seen[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    const [, id = ''] = /id (\w{8})/.exec(seen[0]?.message ?? '') ?? [];
    expect(log).toContain(`"id":"${id}"`);
    expect(log).toContain('cannot read secret of undefined');
  });

  it('is masked where another part gave it a code that looks expected', () => {
    const cause = Object.assign(new Error('secret'), { extensions: { code: 'BAD_USER_INPUT' } });
    expect(JSON.stringify(format(cause).seen)).not.toContain('secret');
  });

  it('is logged once, however many fields it fails', () => {
    const cause = new Error('secret');
    const { seen, log } = format(cause, cause, cause);
    expect(new Set(seen.map(({ message }) => message)).size).toBe(1);
    expect(log.trim().split('\n')).toHaveLength(1);
  });
});
