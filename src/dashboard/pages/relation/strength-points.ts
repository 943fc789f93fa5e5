import { graphql } from '../../generated/gql.ts';
import type { RelationStrengthQuery, RelationStrengthQueryVariables } from '../../generated/graphql.ts';

/** On how many days strength is asked for: as many as the question has places for. */
export const STRENGTH_POINTS = 49;

export const STRENGTH = graphql(`
  query RelationStrength(
    $between: [CountryCode!]!
    $halfLife: Int!
    $d0: Date!
    $d1: Date!
    $d2: Date!
    $d3: Date!
    $d4: Date!
    $d5: Date!
    $d6: Date!
    $d7: Date!
    $d8: Date!
    $d9: Date!
    $d10: Date!
    $d11: Date!
    $d12: Date!
    $d13: Date!
    $d14: Date!
    $d15: Date!
    $d16: Date!
    $d17: Date!
    $d18: Date!
    $d19: Date!
    $d20: Date!
    $d21: Date!
    $d22: Date!
    $d23: Date!
    $d24: Date!
    $d25: Date!
    $d26: Date!
    $d27: Date!
    $d28: Date!
    $d29: Date!
    $d30: Date!
    $d31: Date!
    $d32: Date!
    $d33: Date!
    $d34: Date!
    $d35: Date!
    $d36: Date!
    $d37: Date!
    $d38: Date!
    $d39: Date!
    $d40: Date!
    $d41: Date!
    $d42: Date!
    $d43: Date!
    $d44: Date!
    $d45: Date!
    $d46: Date!
    $d47: Date!
    $d48: Date!
  ) {
    relation(between: $between) {
      id
      p0: strength(on: $d0, halfLife: $halfLife)
      p1: strength(on: $d1, halfLife: $halfLife)
      p2: strength(on: $d2, halfLife: $halfLife)
      p3: strength(on: $d3, halfLife: $halfLife)
      p4: strength(on: $d4, halfLife: $halfLife)
      p5: strength(on: $d5, halfLife: $halfLife)
      p6: strength(on: $d6, halfLife: $halfLife)
      p7: strength(on: $d7, halfLife: $halfLife)
      p8: strength(on: $d8, halfLife: $halfLife)
      p9: strength(on: $d9, halfLife: $halfLife)
      p10: strength(on: $d10, halfLife: $halfLife)
      p11: strength(on: $d11, halfLife: $halfLife)
      p12: strength(on: $d12, halfLife: $halfLife)
      p13: strength(on: $d13, halfLife: $halfLife)
      p14: strength(on: $d14, halfLife: $halfLife)
      p15: strength(on: $d15, halfLife: $halfLife)
      p16: strength(on: $d16, halfLife: $halfLife)
      p17: strength(on: $d17, halfLife: $halfLife)
      p18: strength(on: $d18, halfLife: $halfLife)
      p19: strength(on: $d19, halfLife: $halfLife)
      p20: strength(on: $d20, halfLife: $halfLife)
      p21: strength(on: $d21, halfLife: $halfLife)
      p22: strength(on: $d22, halfLife: $halfLife)
      p23: strength(on: $d23, halfLife: $halfLife)
      p24: strength(on: $d24, halfLife: $halfLife)
      p25: strength(on: $d25, halfLife: $halfLife)
      p26: strength(on: $d26, halfLife: $halfLife)
      p27: strength(on: $d27, halfLife: $halfLife)
      p28: strength(on: $d28, halfLife: $halfLife)
      p29: strength(on: $d29, halfLife: $halfLife)
      p30: strength(on: $d30, halfLife: $halfLife)
      p31: strength(on: $d31, halfLife: $halfLife)
      p32: strength(on: $d32, halfLife: $halfLife)
      p33: strength(on: $d33, halfLife: $halfLife)
      p34: strength(on: $d34, halfLife: $halfLife)
      p35: strength(on: $d35, halfLife: $halfLife)
      p36: strength(on: $d36, halfLife: $halfLife)
      p37: strength(on: $d37, halfLife: $halfLife)
      p38: strength(on: $d38, halfLife: $halfLife)
      p39: strength(on: $d39, halfLife: $halfLife)
      p40: strength(on: $d40, halfLife: $halfLife)
      p41: strength(on: $d41, halfLife: $halfLife)
      p42: strength(on: $d42, halfLife: $halfLife)
      p43: strength(on: $d43, halfLife: $halfLife)
      p44: strength(on: $d44, halfLife: $halfLife)
      p45: strength(on: $d45, halfLife: $halfLife)
      p46: strength(on: $d46, halfLife: $halfLife)
      p47: strength(on: $d47, halfLife: $halfLife)
      p48: strength(on: $d48, halfLife: $halfLife)
    }
  }
`);

/** The variables that ask for the strength on these days, STRENGTH_POINTS of them. */
export function strengthOn(
  between: readonly string[],
  halfLife: number,
  days: readonly string[],
): RelationStrengthQueryVariables {
  const entries = days.map((day, index) => [`d${index}`, day]);
  return { between, halfLife, ...Object.fromEntries(entries) } as RelationStrengthQueryVariables;
}

/** The strengths of an answer, in the order of the days. */
export function strengthsOf(relation: NonNullable<RelationStrengthQuery['relation']>): readonly number[] {
  return Array.from({ length: STRENGTH_POINTS }, (_, index) =>
    Number(relation[`p${index}` as keyof typeof relation]),
  );
}
