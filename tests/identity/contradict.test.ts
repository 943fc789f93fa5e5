import { describe, expect, it } from 'vitest';
import { comparePeopleByName } from '../../src/identity/compare-people.ts';
import { compareOfficials } from '../../src/identity/contradict.ts';
import type { EngagementTypeId } from '../../src/model/reference.ts';
import { makeReport, part } from './make-report.ts';

const reportOf = (...officials: string[]) =>
  makeReport({ id: 'a#000', participants: officials.map((official) => part(official)) });
const compare = (a: string[], b: string[]) =>
  compareOfficials(reportOf(...a), reportOf(...b), comparePeopleByName());
const contradict = (a: string[], b: string[]) => compare(a, b).contradict;

const SOKHONN = 'kh-prak-sokhonn';
const SEN = 'kh-hun-sen';
const AIDE = 'kh-kao-samreth';
const BLINKEN = 'us-antony-blinken';
const SHERMAN = 'us-wendy-sherman';

describe('compareOfficials', () => {
  it('finds a contradiction where two reports lead with different people of one country', () => {
    expect(contradict([SOKHONN, BLINKEN], [SEN, BLINKEN])).toBe(true);
    expect(contradict([SOKHONN, BLINKEN], [SHERMAN])).toBe(true);
    expect(contradict(['zz-guterres'], ['zz-malpass'])).toBe(true);
  });

  it('finds one where those who lead each is unknown to the other, whoever else was there', () => {
    expect(contradict([SOKHONN, AIDE, BLINKEN], [SEN, AIDE, BLINKEN])).toBe(true);
  });

  it('finds none where the leading one is there, or a country’s are left out', () => {
    expect(contradict([SOKHONN, AIDE], [AIDE, SEN])).toBe(false);
    expect(contradict([SOKHONN], [BLINKEN])).toBe(false);
    expect(contradict([SOKHONN], [])).toBe(false);
    expect(contradict([], [])).toBe(false);
  });

  it('finds one where a head of state or government leads whom the other leaves out', () => {
    const both = makeReport({
      id: 'a#000',
      participants: [part(SEN, 'Prime Minister'), part(SOKHONN, 'Foreign Minister'), part(BLINKEN)],
    });
    const deputy = makeReport({
      id: 'a#000',
      participants: [part(SEN, 'Deputy Prime Minister'), part(SOKHONN), part(BLINKEN)],
    });
    const minister = reportOf(SOKHONN, BLINKEN);
    expect(compareOfficials(both, minister, comparePeopleByName()).contradict).toBe(true);
    expect(compareOfficials(minister, both, comparePeopleByName()).contradict).toBe(true);
    expect(compareOfficials(deputy, minister, comparePeopleByName()).contradict).toBe(false);
    expect(compareOfficials(both, reportOf(BLINKEN), comparePeopleByName()).contradict).toBe(false);
  });

  it('takes spellings of one name for one, and a family name for whose it may be', () => {
    expect(compare(['kh-hor-namhong', BLINKEN], ['kh-hor-nam-hong', BLINKEN])).toEqual({
      shared: 2,
      contradict: false,
    });
    expect(compare([SOKHONN, BLINKEN], [SOKHONN, 'us-blinken'])).toEqual({ shared: 1.5, contradict: false });
    expect(contradict(['kh-hun-manet', BLINKEN], [SEN, BLINKEN])).toBe(true);
    expect(contradict(['zz-prak-sokhonn', BLINKEN], [SOKHONN, BLINKEN])).toBe(false);
  });

  it('asks for a common visitor of a visit, not of talks', () => {
    const [ours, theirs] = (['VISIT', 'VISIT'] as EngagementTypeId[]).map((type, index) =>
      makeReport({ id: 'a#000', type, participants: [part(index === 0 ? SOKHONN : BLINKEN)] }),
    );
    if (ours === undefined || theirs === undefined) throw new Error('Two reports were made.');
    expect(compareOfficials(ours, theirs, comparePeopleByName()).contradict).toBe(true);
    expect(contradict([SOKHONN], [BLINKEN])).toBe(false);
  });

  it('goes by the comparison that it is given', () => {
    const never = () => 'DIFFERENT' as const;
    expect(compareOfficials(reportOf(SOKHONN), reportOf(SOKHONN), never)).toEqual({
      shared: 0,
      contradict: true,
    });
  });

  it('is the same both ways', () => {
    const lists = [[], [SOKHONN], [SEN, BLINKEN], ['kh-hun', SHERMAN], ['zz-sokhonn'], ['zz-hun-sen', AIDE]];
    for (const a of lists) for (const b of lists) expect(compare(a, b)).toEqual(compare(b, a));
  });
});
