import type { CompareInterval, CompareMeasure } from '../../app/page-search.ts';

/** The texts of the comparison. */
export const compare = {
  title: 'Compare',
  about: 'Up to five ties or countries on one axis.',
  choose: 'Ties and countries',
  chooseHint: 'Type the name of a country.',
  countries: 'Countries',
  ties: 'Strongest ties',
  none: 'Choose a tie or a country to begin with.',
  measure: 'By',
  measures: {
    contacts: 'Contacts',
    releases: 'Releases',
    share: 'Share of all releases',
    tone: 'Tone',
  } satisfies Record<CompareMeasure, string>,
  interval: 'A',
  intervals: { MONTH: 'Month', QUARTER: 'Quarter', YEAR: 'Year' } satisfies Record<CompareInterval, string>,
  tiesOnly: 'Countries alone have releases only: they are left out here.',
  overTime: (measure: string) => `${measure} over time`,
  totals: 'In all',
};
