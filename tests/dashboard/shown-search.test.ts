import { describe, expect, it } from 'vitest';
import {
  isTable,
  readShownSearch,
  sortingOf,
  withSorting,
  withTable,
} from '../../src/dashboard/app/shown-search.ts';

describe('the part of an address that tells how a page shows its figures and tables', () => {
  it('holds the figures that are shown as tables', () => {
    const one = withTable({}, 'strength', true);
    const two = withTable(one, 'tone', true);
    expect(two).toEqual({ tables: 'strength,tone' });
    expect([isTable(two, 'strength'), isTable(two, 'ton')]).toEqual([true, false]);
    expect(withTable(two, 'tone', true)).toEqual({ tables: 'strength,tone' });
    expect(withTable(withTable(two, 'strength', false), 'tone', false)).toEqual({});
  });

  it('holds how tables are sorted, each by one column', () => {
    const one = withSorting({ tables: 'tone' }, 'ties', { id: 'strength', desc: true });
    const two = withSorting(one, 'sector', { id: 'name', desc: false });
    expect(two).toEqual({ tables: 'tone', sort: 'ties.strength.desc,sector.name' });
    expect(sortingOf(two, 'ties')).toEqual({ id: 'strength', desc: true });
    expect(sortingOf(two, 'sector')).toEqual({ id: 'name', desc: false });
    expect(sortingOf(two, 'issue')).toBeNull();
    expect(withSorting(two, 'ties', { id: 'tone', desc: false }).sort).toBe('sector.name,ties.tone');
    expect(withSorting(withSorting(two, 'ties', null), 'sector', null)).toEqual({ tables: 'tone' });
  });

  it('is nothing where somebody has written something else', () => {
    expect(readShownSearch({ tables: 3, sort: '' })).toEqual({});
    for (const sort of ['ties', '.', ',,', 'ties,sector'])
      expect(sortingOf(readShownSearch({ sort }), 'ties')).toBeNull();
  });
});
