import { byCountry } from './names/by-country.ts';
import { byDescent } from './names/by-descent.ts';
import { byGeneration } from './names/by-generation.ts';
import { byParts } from './names/by-parts.ts';
import { byPost } from './names/by-post.ts';
import type { NamedOfficial } from './names/comparison.ts';
import { namingCustoms, type NamingCustom } from './names/naming-custom.ts';
import { type ParsedName, parseName } from './names/parse-name.ts';
import { SHARED_NAMES } from './names/shared-names.ts';

/** How likely two named officials are one, 0 to 1, and what speaks for and against it, in words for people. */
export interface LikelySame {
  readonly likelihood: number;
  readonly reasons: readonly string[];
}

const NOT_CERTAIN = 0.96;
/** A shared post takes away this part of the doubt, where the names are near; successors share posts, too. */
const POST_SAYS = { from: 0.89, ofDoubt: 0.6 } as const;

/**
 * How likely two officials are one by name, country and posts; symmetric, and blind to the order of a name's parts.
 * verdictOn() says what a likelihood means. Only the first 300 characters of a name are looked at.
 */
export function compareNames(a: NamedOfficial, b: NamedOfficial): LikelySame {
  const [nameA, nameB] = [parseName(a.name), parseName(b.name)].sort(byText);
  if (nameA === undefined || nameB === undefined || nameA.parts.length === 0 || nameB.parts.length === 0)
    return { likelihood: 0, reasons: ['a name without letters is nobody’s'] };
  if (nameA.script !== nameB.script)
    return {
      likelihood: 0.3,
      reasons: [`${[nameA.script, nameB.script].sort().join(' and ')} letters cannot be compared`],
    };

  const [countryA, countryB] = [countryOf(a), countryOf(b)];
  const customs = customsOf([nameA, nameB], [countryA, countryB]);
  const parts = byParts(nameA, nameB, customs);
  const reasons = [...parts.reasons];
  let { likelihood, ceiling } = parts;

  const country = byCountry(countryA, countryB);
  likelihood *= country.likelihood;
  ceiling = Math.min(ceiling, country.ceiling);
  reasons.push(country.reason);

  const posts = byPost(a.posts ?? [], b.posts ?? []);
  if (posts === 'SHARED' && countryA === countryB && likelihood >= POST_SAYS.from) {
    likelihood += (1 - likelihood) * POST_SAYS.ofDoubt;
    reasons.push('they share a post');
  } else if (posts === 'DISJOINT' && customs.size > 0) {
    // Few names serve many people there.
    ceiling = Math.min(ceiling, NOT_CERTAIN);
    reasons.push('the name is frequent and the posts have nothing in common');
  }
  for (const contradiction of [byGeneration(nameA, nameB), byDescent(nameA, nameB)]) {
    if (contradiction === null) continue;
    ceiling = Math.min(ceiling, contradiction.likelihood);
    reasons.push(contradiction.reason);
  }
  if (isSharedName(nameA, nameB)) {
    ceiling = Math.min(ceiling, NOT_CERTAIN);
    reasons.push('two officials were known by this name');
  }
  return { likelihood: Math.min(likelihood, ceiling), reasons: [...new Set(reasons)] };
}

function countryOf({ country }: NamedOfficial): string | null {
  return country?.toUpperCase() ?? null;
}

function byText(a: ParsedName, b: ParsedName): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The customs that both names may follow in every country that is known of the two: the names' order is not the countries'. */
function customsOf(
  names: readonly ParsedName[],
  countries: readonly (string | null)[],
): ReadonlySet<NamingCustom> {
  const known = countries.filter((country) => country !== null);
  const places = known.length === 0 ? [null] : known;
  return names
    .flatMap(({ parts }) => places.map((country) => namingCustoms(parts, country)))
    .reduce((common, customs) => common.intersection(customs));
}

function isSharedName(a: ParsedName, b: ParsedName): boolean {
  const same = a.parts.join(' ') === b.parts.join(' ');
  return (
    !same &&
    SHARED_NAMES.some((name) =>
      name.split(' ').every((part) => a.parts.includes(part) && b.parts.includes(part)),
    )
  );
}
