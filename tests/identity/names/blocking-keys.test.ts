import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeys } from '../../../src/identity/names/blocking-keys.ts';

const keysOf = (name: string) => Object.values(blockingKeys(name)).flat();
const shared = (a: string, b: string) => keysOf(a).filter((key) => keysOf(b).includes(key));

describe('blockingKeys', () => {
  it.each([
    ['Hor Nam Hong', 'Hor Namhong'],
    ['Hun Sen', 'Hunsen'],
    ['Mohammed Zarif', 'Zareef Muhammad'],
    ['Muammar Gaddafi', 'Moammar Qadhafi'],
    ['Ri Yong-ho', 'Lee Yong-ho'],
    ['Abdel Fattah el-Sisi', 'Abdelfattah Elsisi'],
  ])('keeps %s where %s is found', (a, b) => {
    expect(shared(a, b)).not.toEqual([]);
  });

  it.each([
    ['Li Qiang', 'Zhao Leji'],
    ['Kim Jong-un', 'Park Jin'],
    ['Hun Sen', 'Prak Sokhonn'],
    ['Sergey Lavrov', 'Boris Johnson'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  it('is a short list in order for any name, whatever the order of its parts', () => {
    expect(blockingKeys('Sokhonn Prak')).toEqual(blockingKeys('PRAK Sokhonn'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
        const keys = blockingKeys(name);
        expect(keysOf(name).length).toBeLessThanOrEqual(150);
        for (const list of Object.values(keys)) expect(list).toEqual([...new Set(list)].sort());
      }),
    );
  });
});
