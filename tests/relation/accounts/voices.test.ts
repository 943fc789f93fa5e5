import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../src/relation/accounts/voices.ts';
import { makeStatement } from './make-statement.ts';

const speaker = 'official:kh-prak-sokhonn';

describe('voicesOf', () => {
  it('gathers what each is quoted saying in all accounts, officials before sides', () => {
    const both = makeStatement('kh#0', 'AGREE KH,US trade');
    const his = makeStatement('kh#1', 'COMMIT KH trade', { speaker });
    const again = makeStatement('us#0', 'AGREE US,KH health');
    const hisToo = makeStatement('us#1', 'APPRECIATE KH', { speaker });
    expect(
      voicesOf([
        [both, his],
        [again, hisToo],
      ]),
    ).toEqual([
      { speaker, sides: ['country:KH'], statements: [his, hisToo] },
      { speaker: null, sides: ['country:KH', 'country:US'], statements: [both, again] },
    ]);
  });

  it('has no voices without statements', () => {
    expect(voicesOf([[], []])).toEqual([]);
  });
});
