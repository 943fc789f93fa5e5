import { describe, expect, it } from 'vitest';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { part } from './make-report.ts';

const compare = comparePeopleByName();

describe('comparePeopleByName', () => {
  it('goes by who officials are, then by their names and countries', () => {
    expect(compare(part('kh-hun-sen'), { ...part('kh-hun-sen'), name: 'Samdech Techo' })).toBe('SAME');
    expect(compare(part('kh-hor-namhong'), part('kh-hor-nam-hong'))).toBe('SAME');
    expect(compare(part('kh-hun-sen'), part('kh-hun-manet'))).toBe('DIFFERENT');
    expect(compare(part('kr-kim-aris'), part('kp-kim-aris'))).toBe('DIFFERENT');
    expect(compare(part('zz-hor-nam-hong'), part('kh-hor-namhong'))).not.toBe('DIFFERENT');
  });

  it('takes a shortened name for whose it may be', () => {
    expect(compare(part('eg-atty'), part('eg-badr-abdel-atty'))).toBe('POSSIBLE');
    expect(compare(part('my-najib-razak'), part('my-najib-abdul-razak'))).toBe('POSSIBLE');
  });

  it('takes two who hold one office for one who may have two names', () => {
    const [one, other] = [
      part('fj-frank-bainimarama', 'Prime Minister'),
      part('fj-josaia-voreqe', 'Prime Minister'),
    ];
    expect(compare(one, other)).toBe('POSSIBLE');
    expect(compare(one, { ...other, posts: ['Minister of Health'] })).toBe('DIFFERENT');
    expect(compare({ ...one, country: null }, { ...other, country: null })).toBe('DIFFERENT');
  });
});
