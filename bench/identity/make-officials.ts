import type { Reference } from '../../src/model/reference.ts';
import { Random } from '../../tests/support/worlds/random.ts';
import type { OfficialBrief, ReleaseBrief } from '../../tests/support/worlds/release-brief.ts';

/** The names of a country: a few family names are as frequent as in life. */
export class Names {
  readonly #families: readonly string[];
  readonly #givens: readonly string[];

  constructor(random: Random) {
    this.#families = wordsOf(random, 400);
    this.#givens = wordsOf(random, 400);
  }

  draw(random: Random): string {
    return [random.skewed(this.#families), random.pick(this.#givens), random.pick(this.#givens)].join(' ');
  }
}

/** Officials of all states, and releases on them. */
export interface OfficialsWorld {
  /** Each official in one release, two a release. */
  readonly filling: Iterable<ReleaseBrief>;
  /** A further release: on an official who is known, one in another spelling, and one who is new. */
  further(number: number): ReleaseBrief;
}

const ONSETS = 'b d f g h j k l m n p r s t v z ch sh kh br dr tr st kr'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const ENDS = ['', '', 'n', 'r', 'k', 's', 'm', 'ng'];
/** Posts that a generated official can have. */
export const POSTS = [
  'Foreign Minister',
  'Ambassador',
  'State Secretary',
  'Minister of Trade',
  'Director-General',
];

/** A world of `size` officials, the same for the same size. */
export function makeOfficials(size: number, reference: Reference): OfficialsWorld {
  const random = new Random(size);
  const codes = reference.countries.filter(({ sovereign }) => sovereign).map(({ code }) => code);
  const names = new Map(codes.map((code) => [code, new Names(random)]));
  const draw = (country: string, more: Random): OfficialBrief => ({
    name: names.get(country)?.draw(more) ?? '',
    country,
    posts: [more.pick(POSTS)],
  });
  const officials = Array.from({ length: size }, () => draw(random.pick(codes), random));
  return {
    filling: fill(officials),
    further(number) {
      const own = new Random(number + 1);
      const other = own.pick(officials);
      return releaseOn(`further-${number}`, [
        own.pick(officials),
        { ...other, name: respelled(other.name) },
        draw(own.pick(codes), own),
      ]);
    },
  };
}

function* fill(officials: readonly OfficialBrief[]): Generator<ReleaseBrief> {
  for (let index = 0; index < officials.length; index += 2)
    yield releaseOn(`filling-${index}`, officials.slice(index, index + 2));
}

function releaseOn(id: string, officials: readonly OfficialBrief[]): ReleaseBrief {
  const countries = [...new Set(officials.flatMap(({ country }) => country ?? []))];
  return { id, issuedOn: '2021-11-23', countries, officials };
}

/** As another ministry writes it: a letter doubled, the family name in capitals. */
function respelled(name: string): string {
  const [family = '', ...given] = name.split(' ');
  return [family.toUpperCase(), ...given].join(' ').replace(/[nrk]$/, '$&$&');
}

function wordsOf(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    const syllables = Array.from(
      { length: 2 },
      () => `${random.pick(ONSETS)}${random.pick(VOWELS)}${random.pick(ENDS)}`,
    ).join('');
    return syllables.charAt(0).toUpperCase() + syllables.slice(1);
  });
}
