import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeOfficialId, officialId } from '../../src/identity/official-id.ts';

describe('officialId', () => {
  it('is the same for every order, case and accent of a name', () => {
    for (const name of ['Prak Sokhonn', 'PRAK Sokhonn', 'Sokhonn Prak', ' sokhonn,  PRAK ']) {
      expect(officialId(name, 'KH')).toBe('official:kh-prak-sokhonn');
    }
    expect(officialId('Mevlüt Çavuşoğlu', 'TR')).toBe('official:tr-cavusoglu-mevlut');
    expect(officialId('Phạm Minh Chính', 'VN')).toBe(officialId('Pham Minh Chinh', 'VN'));
  });

  it('keeps countries apart, and whom no country is known of', () => {
    expect(officialId('Kim Aris', 'KR')).not.toBe(officialId('Kim Aris', 'KP'));
    expect(officialId('António Guterres', null)).toBe('official:zz-antonio-guterres');
  });

  it('keeps a part that stands twice', () => {
    expect(officialId('Boutros Boutros-Ghali', 'EG')).toBe('official:eg-boutros-boutros-ghali');
    expect(officialId('Boutros Ghali', 'EG')).not.toBe(officialId('Boutros Boutros-Ghali', 'EG'));
  });
});

describe('normalizeOfficialId', () => {
  it('puts the parts of a name in order', () => {
    expect(normalizeOfficialId('official:kh-sokhonn-prak')).toBe('official:kh-prak-sokhonn');
    expect(normalizeOfficialId('official:KH-Prak-Sokhonn')).toBe('official:kh-prak-sokhonn');
    expect(normalizeOfficialId('official:zz-guterres-antonio')).toBe('official:zz-antonio-guterres');
  });

  it('knows what is no official’s id', () => {
    for (const id of ['country:KH', 'kh-prak-sokhonn', 'official:', '', 'officials:kh-a']) {
      expect(normalizeOfficialId(id)).toBeNull();
    }
  });

  it('leaves ids as officialId makes them', () => {
    const country = fc.constantFrom('KH', 'US', 'XK', null);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), country, (name, country) => {
        const id = officialId(name, country);
        expect(normalizeOfficialId(id)).toBe(id);
      }),
    );
  });
});
