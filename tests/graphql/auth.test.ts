import { digestOf } from '../../src/common/digest-of.ts';
import { describe, expect, it } from 'vitest';
import { identifyCaller, requireWriter } from '../../src/graphql/auth.ts';

const tokens = [
  { name: 'desk', scope: 'write', digest: digestOf('a-token-for-the-desk') },
  { name: 'guest', scope: 'read', digest: digestOf('a-token-for-a-guest') },
] as const;

describe('a caller', () => {
  it.each([
    ['Bearer a-token-for-the-desk', { name: 'desk', scope: 'write' }],
    ['bearer  a-token-for-a-guest ', { name: 'guest', scope: 'read' }],
    ['Bearer a-token-for-the-des', null],
    ['Bearer a-token-for-the-desk2', null],
    ['Bearer', null],
    ['Bearer a-token-for-the-desk a-token-for-a-guest', null],
    ['Basic a-token-for-the-desk', null],
    ['a-token-for-the-desk', null],
    ['', null],
    [undefined, null],
  ])('with the header %j', (header, caller) => {
    expect(identifyCaller(tokens, header)).toEqual(caller);
  });

  it('is nobody where there are no tokens', () => {
    expect(identifyCaller([], 'Bearer undefined')).toBeNull();
  });

  it('may write with the scope for it only', () => {
    const code = (expected: string) => expect.objectContaining({ extensions: { code: expected } });
    expect(() => requireWriter(null)).toThrow(code('UNAUTHENTICATED'));
    expect(() => requireWriter({ name: 'guest', scope: 'read' })).toThrow(code('FORBIDDEN'));
    expect(() => requireWriter({ name: 'desk', scope: 'write' })).not.toThrow();
  });
});
