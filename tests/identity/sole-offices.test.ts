import { describe, expect, it } from 'vitest';
import { isHead, soleOfficesOf } from '../../src/identity/sole-offices.ts';

describe('soleOfficesOf', () => {
  it('knows offices that have one holder at a time', () => {
    expect([...soleOfficesOf(['President'])]).toEqual(['STATE']);
    expect([...soleOfficesOf(['Prime Minister and Minister of Defence'])]).toEqual(['GOVERNMENT']);
    expect([...soleOfficesOf(['President of the Government'])]).toEqual(['GOVERNMENT']);
    expect([
      ...soleOfficesOf(['Chairman', 'Minister of Foreign Affairs and International Cooperation']),
    ]).toEqual(['FOREIGN']);
    expect([...soleOfficesOf(['Foreign Secretary'])]).toEqual(['FOREIGN']);
  });

  it('knows those from their deputies, from chambers and from companies', () => {
    for (const post of [
      'Vice President',
      'Deputy Prime Minister',
      'President of the National Assembly',
      'Deputy Foreign Minister',
      'State Secretary for Foreign Affairs',
      'Minister attached to the Prime Minister',
      'Chancellor of the Exchequer',
    ])
      expect(soleOfficesOf([post]).size).toBe(0);
  });

  it('tells heads from foreign ministers', () => {
    expect(isHead(['Acting President', 'Foreign Minister'])).toBe(true);
    expect(isHead(['King'])).toBe(true);
    expect(isHead(['Foreign Minister'])).toBe(false);
    expect(isHead([])).toBe(false);
  });
});
