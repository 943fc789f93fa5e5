import type { AnnotatedReading } from '../../src/evaluate/annotated-reading.ts';

/**
 * A reading with faults of every kind: things left out, made up, misspelt and mistaken, and differences that are no
 * faults (names in another order, quotes a little shorter). The same for the same index.
 */
export function perturbReading(reading: AnnotatedReading, index: number): AnnotatedReading {
  const every = (n: number, i: number) => (index + i) % n === 0;
  const thin = <T>(n: number, items: readonly T[]) => items.filter((_, i) => !every(n, i));
  return {
    ...reading,
    title: every(5, 0) ? `${reading.title} and more` : reading.title.toUpperCase(),
    publisher: { country: every(7, 0) ? 'FR' : reading.publisher.country },
    issuedOn: every(6, 0) ? null : reading.issuedOn,
    issuedAt: every(8, 0) ? 'Atlantis' : (reading.issuedAt?.toLowerCase() ?? null),
    officials: [
      ...thin(9, reading.officials).map((official, i) => ({
        name: every(4, i) ? official.name.split(' ').reverse().join(' ') : official.name,
        country: every(6, i) ? null : official.country,
        posts: every(5, i)
          ? ['Director of Protocol']
          : official.posts.map((post) => (every(3, i) ? `the ${post}` : `${post} in person`)),
      })),
      ...(every(10, 0) ? [{ name: 'Nobody At All', country: 'KH', posts: [] }] : []),
    ],
    countries: [...thin(8, reading.countries), ...(every(3, 0) ? ['AQ', 'AQ'] : [])],
    organizations: [...thin(5, reading.organizations), ...(every(6, 0) ? ['UPU'] : [])],
    sectors: [...thin(4, reading.sectors), ...(every(4, 0) ? ['postal-services'] : [])],
    issues: [...thin(3, reading.issues), ...(every(5, 0) ? ['antarctica'] : [])],
    engagements: thin(7, reading.engagements).map((engagement, i) => ({
      type: every(6, i) ? 'CEREMONY' : engagement.type,
      startDate: every(8, i) ? '2000-01-01' : engagement.startDate,
      countries: every(5, i) ? [...engagement.countries, 'AQ'] : [...engagement.countries].reverse(),
      officials: thin(3, engagement.officials),
    })),
    statements: thin(6, reading.statements).map((statement, i) => {
      const words = statement.quote.split(' ');
      return {
        speaker: every(5, i) ? null : statement.speaker,
        side: every(7, i) ? 'BOTH' : statement.side,
        act: every(8, i) ? 'EMPHASIZE' : statement.act,
        target: every(4, i) ? null : statement.target,
        topics: [...thin(3, statement.topics), ...(every(6, i) ? ['antarctica'] : [])],
        quote: words.slice(0, every(3, i) ? Math.ceil(words.length / 3) : words.length - 1).join(' '),
      };
    }),
  };
}
