import { describe, expect, it } from 'vitest';
import { parseTextQuery } from '../../../src/model/text-query.ts';
import { toLucene, type WordsField, within } from '../../../src/store/neo4j/text-match.ts';

describe('toLucene', () => {
  const both: readonly WordsField[] = ['titleWords', 'textWords'];
  const title: readonly WordsField[] = ['titleWords'];

  it('looks for a word in any of the fields', () => {
    expect(toLucene(parseTextQuery('Trade'), both)).toBe('(titleWords:"trade" textWords:"trade")');
    expect(toLucene(parseTextQuery('trad*'), title)).toBe('(titleWords:trad*)');
    expect(toLucene(parseTextQuery('"free trade"'), title)).toBe('(titleWords:"free trade")');
  });

  it('says of every part whether it must, may or must not be there', () => {
    expect(toLucene(parseTextQuery('a b'), title)).toBe('(+(titleWords:"a") +(titleWords:"b"))');
    expect(toLucene(parseTextQuery('a OR b'), title)).toBe('((titleWords:"a") (titleWords:"b"))');
    expect(toLucene(parseTextQuery('a NOT b'), title)).toBe('(+(titleWords:"a") -(titleWords:"b"))');
    expect(toLucene(parseTextQuery('a NOT (b OR c)'), title)).toBe(
      '(+(titleWords:"a") -((titleWords:"b") (titleWords:"c")))',
    );
  });

  it('takes nothing in a word for syntax', () => {
    expect(toLucene({ op: 'TERM', word: 'a" OR textWords:b' }, title)).toBe(
      String.raw`(titleWords:"a\"\ OR\ textWords\:b")`,
    );
    expect(toLucene({ op: 'PREFIX', word: 'a* (b' }, title)).toBe(String.raw`(titleWords:a\*\ \(b*)`);
    expect(toLucene({ op: 'PHRASE', words: ['and', 'not'] }, title)).toBe('(titleWords:"and not")');
  });
});

describe('within', () => {
  const trade = '(textWords:"trade")';

  it('wants one name of each group, and a day of the period', () => {
    const groups = [['country:KH'], ['sector:trade', 'sector:aid']];
    expect(within(trade, groups, { from: '2021-01-01', to: '2021-12-31' })).toBe(
      String.raw`+(textWords:"trade") +(named:"country\:KH") +(named:"sector\:trade" named:"sector\:aid") +day:["2021\-01\-01" TO "2021\-12\-31"]`,
    );
    expect(within(trade, [], { from: '2021-01-01' })).toBe(
      String.raw`+(textWords:"trade") +day:["2021\-01\-01" TO *]`,
    );
    expect(within(trade, [], {})).toBe('+(textWords:"trade")');
  });

  it('takes nothing in an id for syntax', () => {
    expect(within(trade, [['country:"KH" OR *']], {})).toBe(
      String.raw`+(textWords:"trade") +(named:"country\:\"KH\"\ OR\ \*")`,
    );
  });
});
