import type { RuleCard } from '../rule.ts';
import { foldText } from '../../common/fold-text.ts';
import type { FoundPerson, FoundPost } from '../found.ts';
import { ENVOYS } from '../lexicon/reference-words.ts';
import { officeOf, sameOffice } from '../officials/office.ts';
import { sideOfPerson, type Actor } from './discourse.ts';
import type { Expression } from './expression.ts';
import { person, type Resolver } from './resolver.ts';

export const card: RuleCard = {
  name: 'holder-of-post',
  reads:
    'A post that stands for who holds it: "the Deputy Prime Minister", "H.E. State Councilor", "the Korean Foreign Minister", "the Secretary", "the head of Serbian diplomacy".',
  examples: [
    {
      text: 'U.S. Secretary of State Antony Blinken met Thai Foreign Minister Don Pramudwinai in Bangkok. The Secretary thanked Thailand.',
      gives: ['US Antony Blinken «The Secretary»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea met Lao Foreign Minister Saleumxay Kommasith. The head of Lao diplomacy thanked him. The Cambodian top diplomat agreed.',
      gives: [
        'LA Saleumxay Kommasith «The head of Lao diplomacy»',
        'KH Sok Chenda Sophea «The Cambodian top diplomat»',
      ],
    },
    {
      text: 'Secretary of State Antony Blinken spoke with Bahraini Foreign Minister Abdullatif Al Zayani. The Secretary and the Foreign Minister condemned the attacks.',
      gives: ['US Antony Blinken «The Secretary»', 'BH Abdullatif Al Zayani «the Foreign Minister»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received Lao Ambassador Buakeo Phumvongsay. The diplomat thanked him.',
      gives: ['LA Buakeo Phumvongsay «The diplomat»'],
    },
    {
      text: 'Japanese Ambassador Atsushi Ueno called on Foreign Minister Sok Chenda Sophea.\n\nNew Ambassador of Peru\n\nLuis Chang presented copies of his credentials to him. The Ambassador thanked him.',
      gives: ['PE Luis Chang «New Ambassador of Peru»', 'PE Luis Chang «The Ambassador»'],
    },
    {
      text: "Minister Sok Chenda Sophea received Lao Ambassador Buakeo Phumvongsay. He then summoned Iran's ambassador. The ambassador said little.",
      gives: ["IR «Iran's ambassador»", 'IR «The ambassador»'],
    },
    {
      text: 'Secretary of State Antony Blinken met Thai Foreign Minister Don Pramudwinai. The Foreign Minister thanked him.',
      gives: ['TH Don Pramudwinai «The Foreign Minister»'],
    },
    {
      text: 'Secretary of State Kung Phoak called on Thai Foreign Minister Don Pramudwinai. The Minister commended the progress.',
      gives: ['TH Don Pramudwinai «The Minister»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received Lao Ambassador Buakeo Phumvongsay. The envoy thanked him.',
      gives: ['LA Buakeo Phumvongsay «The envoy»'],
    },
    {
      text: 'Charlot Salwai, Prime Minister of Vanuatu and Chairman of the MSG, met Foreign Minister Sok Chenda Sophea. The MSG Chair thanked him. The Chair of the MSG left.',
      gives: ['VU Charlot Salwai «The MSG Chair»', 'VU Charlot Salwai «The Chair of the MSG»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received U.S. Assistant Secretary of State Donald Lu. The American envoy thanked him.',
      gives: ['US Donald Lu «The American envoy»'],
    },
    {
      text: 'Foreign Minister Sok Chenda Sophea received U.S. Assistant Secretary of State Donald Lu. The American diplomat thanked him.',
      gives: ['US Donald Lu «The American diplomat»'],
    },
    {
      text: 'Secretary of State Antony Blinken spoke with Bahraini Foreign Minister Abdullatif Al Zayani. The Secretary and Foreign Minister condemned the attacks.',
      gives: ['US+BH Antony Blinken, Abdullatif Al Zayani «The Secretary and Foreign Minister»'],
    },
  ],
  counterexamples: ['He was elected as Chair of the Commission.'],
};

/** Whom a post without a name stands for: the person who holds it, `apart` left out, or somebody unknown of the state that has it. */
export function holderOfPosts(
  resolver: Resolver,
  expression: Expression & { readonly kind: 'POST' },
  subject: boolean,
  apart: readonly number[] = [],
): Actor | null {
  const { discourse } = resolver;
  const acting = discourse.subject?.people.length === 1 ? discourse.subject.people[0]! : null;
  const called = expression.words
    .flatMap((word) =>
      /^(?:samdech|techo|thipadei|majesty|highness)$/u.test(word) ? [resolver.addressed.get(word) ?? []] : [],
    )
    .at(-1);
  if (called !== undefined && called.length > 0)
    return person(resolver, discourse.named.findLast((index) => called.includes(index)) ?? called[0]!);
  const two = twoHolders(resolver, expression);
  if (two !== null) return two;
  const visiting = expression.words.includes('visiting');
  const ours = resolver.text.words[expression.first - 1]?.folded === 'our';
  const holder = holderOfPost(expression.posts, resolver, subject ? null : acting, visiting, ours, apart);
  const envoy = ENVOYS.test(foldText(expression.posts[0]?.title ?? ''));
  const unnamed = envoy && lacksState(expression) ? discourse.unnamedEnvoy : null;
  if (unnamed !== null && unnamed.at > (holder === null ? -1 : (discourse.spokenAt.get(holder) ?? -1)))
    return { kind: 'PERSON', people: [], sides: [unnamed.side] };
  if (holder !== null && !isOwnSecretary(resolver, expression, holder)) return person(resolver, holder);
  if (holder !== null && discourse.own !== null)
    return { kind: 'PERSON', people: [], sides: [discourse.own] };
  const post = expression.posts.find((one) => one.country !== null || one.organization !== null);
  const side = post?.country ?? post?.organization ?? null;
  // "the American diplomat" need not be an ambassador.
  const known =
    side !== null && /^(?:diplomat|envoy)$/u.test(expression.words.at(-1) ?? '')
      ? (discourse.lastOf.get(side) ?? resolver.peopleOf.get(side)?.[0])
      : undefined;
  if (known !== undefined) return person(resolver, known);
  if (side !== null) {
    if (envoy && side !== discourse.own) discourse.unnamedEnvoy = { at: expression.first, side };
    return { kind: 'PERSON', people: [], sides: [side] };
  }
  return /spokes/iu.test(expression.posts[0]?.title ?? '') && discourse.own !== null
    ? { kind: 'PERSON', people: [], sides: [discourse.own] }
    : null;
}

/** "The Secretary and Foreign Minister": two people of two sides, where nobody holds both posts; null where one does. */
function twoHolders(
  { text, officials, discourse }: Resolver,
  { posts, first, end }: Expression & { readonly kind: 'POST' },
): Actor | null {
  const [a, b] = posts;
  if (a === undefined || b === undefined || posts.length !== 2) return null;
  if (posts.some((post) => post.country !== null || post.organization !== null)) return null;
  if (!text.words.slice(first, end).some((word) => word.folded === 'and')) return null;
  const holds = (post: FoundPost, index: number): boolean => {
    const one = officials.people[index]!;
    return fitOf([post], one, sideOfPerson(one), false) >= HOLDS;
  };
  const holders = (post: FoundPost): readonly number[] =>
    discourse.named.filter((index) => holds(post, index)).slice(-LOOKED_BACK);
  const [x, y] = [holders(a), holders(b)];
  if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return null;
  const sides = [x[0]!, y[0]!].map((index) => sideOfPerson(officials.people[index]));
  return sides[0] === null || sides[1] === null || sides[0] === sides[1]
    ? null
    : { kind: 'BOTH', people: [x[0]!, y[0]!], sides: [sides[0]!, sides[1]!] };
}

/** How well a post has to fit whoever holds it, and people looked at for each. */
const HOLDS = 1.8;
const LOOKED_BACK = 8;

/** States whose own texts call someone of theirs the Foreign Secretary. */
const WITH_FOREIGN_SECRETARY: ReadonlySet<string> = new Set(['BD', 'GB', 'IN', 'PK']);

/** "The Foreign Secretary" of such a state's text is its own, whom it need not name: no one who holds another post. */
const isOwnSecretary = (
  { officials, discourse }: Resolver,
  expression: Expression & { readonly kind: 'POST' },
  holder: number,
): boolean =>
  WITH_FOREIGN_SECRETARY.has(discourse.own ?? '') &&
  lacksState(expression) &&
  expression.posts.every((post) => foldText(post.title) === 'foreign secretary') &&
  sideOfPerson(officials.people[holder]) !== discourse.own &&
  !titlesOf(officials.people[holder]!).some((title) => foldText(title).includes('secretary'));

/** Whether a post is told without its state: "the Ambassador". */
const lacksState = ({ posts }: Expression & { readonly kind: 'POST' }): boolean =>
  posts.every((post) => post.country === null && post.organization === null);

/** The person who best fits the posts in words, or null; `skip` is one who is surely not meant; a visitor is foreign, `ours` is not. */
function holderOfPost(
  posts: readonly FoundPost[],
  { officials, discourse, envoys }: Resolver,
  skip: number | null,
  visiting: boolean,
  ours: boolean,
  apart: readonly number[],
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  // Those named lately, and those whom a text names first.
  const candidates = new Set([...officials.people.slice(0, FIRST).keys(), ...discourse.named]);
  for (const index of [...candidates].toSorted((a, b) => a - b)) {
    const one = officials.people[index]!;
    const side = sideOfPerson(one);
    let score = fitOf(posts, one, side, envoys.has(index));
    if (score === 0 || apart.includes(index)) continue;
    if (index === skip) score -= 2.5;
    if (visiting && side === discourse.own) score -= 3;
    // "Our Minister" is the one who publishes.
    if (ours && side === discourse.own) score += 3;
    const rank = discourse.named.lastIndexOf(index);
    if (rank < 0) score -= 1.5;
    else score += (0.9 * (rank + 1)) / discourse.named.length;
    // In a side's own text "the Foreign Minister" is its own.
    if (side !== null && side === discourse.own) score += score >= EXACT ? 1.6 : 0.8;
    else if (side !== null && side === discourse.partner) score += 0.4;
    if (discourse.topic === index && skip === null) score += 0.5;
    if (score > bestScore) {
      bestScore = score;
      best = index;
    }
  }
  return best;
}

/** People whom a text names first that are always looked at. */
const FIRST = 60;

/** How well the posts fit a person; 0 if one of them is another state's. */
function fitOf(posts: readonly FoundPost[], one: FoundPerson, side: string | null, envoy: boolean): number {
  let best = 0;
  for (const post of posts) {
    const country = post.country ?? post.organization;
    if (country !== null && side !== null && country !== side && post.country !== null) return 0;
    let fit = envoy && ENVOYS.test(foldText(post.title)) ? 3 : 0;
    for (const held of titlesOf(one)) fit = Math.max(fit, fitness(post.title, held));
    // "The Chancellor" of a Latin American state is its foreign minister.
    if (fit === 0 && /^chancellor$/iu.test(post.title) && LATIN_AMERICA.has(side ?? ''))
      fit = titlesOf(one).some((held) => officeOf(held) === 'FOREIGN') ? 3 : 0;
    best = Math.max(best, fit + (fit > 0 && country !== null && country === side ? 2 : 0));
  }
  return best;
}

/** States that call their foreign minister chancellor. */
const LATIN_AMERICA: ReadonlySet<string> = new Set(
  'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'.split(' '),
);

const TITLES = new WeakMap<FoundPerson, readonly string[]>();

/** The different titles of a person: a long text shows the same ones many times. */
function titlesOf(one: FoundPerson): readonly string[] {
  const known = TITLES.get(one);
  if (known !== undefined) return known;
  const titles = [...new Set(one.posts.map((post) => post.title))];
  TITLES.set(one, titles);
  return titles;
}

/** Fit of a post of several words that a person holds in the very same words. */
const EXACT = 3.6;

/** How well a post in words fits one that a person holds: 3 the same words, 0 another office. */
function fitness(said: string, held: string): number {
  if (sameBrackets(said, held)) return 3;
  // "Secretary (ER)"
  const a = foldText(said.replace(/ \(.*\)$/u, '')).replace(CHAIR, 'chair');
  const b = foldText(held).replace(CHAIR, 'chair');
  // A side's own word for the office: "the Foreign Secretary" is hardly the other's Foreign Minister.
  if (a === b) return a.includes(' ') ? EXACT : 3;
  if (a === 'eam' && b.includes('external affairs')) return 3.6;
  const x = a.split(' ').filter((word) => !/^(?:of|the|for|and)$/u.test(word));
  const y = new Set(b.split(' '));
  // Where the office is called Secretary of State, "the Foreign Minister" is the other's.
  if (a === 'foreign minister' && b === 'secretary of state') return 1;
  if (a !== 'minister' && sameOffice(said, held)) return 2.5;
  // "the leader" is a head of state or government, "the Minister" any minister, "the Foreign Secretary" a foreign minister.
  if (a === 'leader') return ['GOVERNMENT', 'STATE_PRESIDENT', 'MONARCH'].includes(officeOf(held)) ? 2 : 0;
  if (a === 'minister')
    return /\bsecretary of state\b/u.test(b) && !/\bminister\b/u.test(b)
      ? 0.5
      : /\b(?:minister|foreign secretary)\b/u.test(b) && !/\bprime minister$/u.test(b)
        ? /\b(?:deputy|vice|assistant)\b/u.test(b)
          ? 1.4
          : 1.8
        : 0;
  if (a === 'envoy') return ENVOYS.test(b) ? 2 : 0;
  if (a === 'premier' || a === 'pm') return officeOf(held) === 'GOVERNMENT' ? 2.5 : 0;
  if (a === 'fm') return officeOf(held) === 'FOREIGN' ? 2.5 : 0;
  if (a === 'eam') return b.includes('external affairs') ? 3 : 0;
  if (a === 'dpm') return b.includes('deputy prime minister') ? 2.5 : 0;
  if (a === 'head of state') return /^(?:STATE_PRESIDENT|MONARCH)$/u.test(officeOf(held) ?? '') ? 2.5 : 0;
  if (a === 'head of government') return officeOf(held) === 'GOVERNMENT' ? 2.5 : 0;
  if (a === 'monarch' || a === 'sovereign') return officeOf(held) === 'MONARCH' ? 2.5 : 0;
  // "the Prime Minister" is no Deputy Prime Minister.
  if (/\bprime minister\b/u.test(a) && !RANKED.test(a) && RANKED.test(b)) return 0;
  if (x.every((word) => y.has(word)))
    return x.length > 1 ? 2.2 : /^(?:deputy|vice)\b/u.test(b) && !/^(?:deputy|vice)\b/u.test(a) ? 1 : 1.9;
  return 0;
}

/** Words for whoever holds a chair, which texts change about. */
const CHAIR = /\bchair(?:man|woman|person)\b/u;

const RANKED = /\b(?:deputy|vice) prime minister\b/u;

/** "Secretary (ER)" is "Secretary (Economic Relations)". */
function sameBrackets(said: string, held: string): boolean {
  const short = / \((\p{Lu}{2,6})\)$/u.exec(said)?.[1];
  const long = / \(([^()]+)\)$/u.exec(held)?.[1];
  if (short === undefined || long === undefined) return false;
  return (long.match(/\b\p{Lu}/gu)?.join('') ?? '') === short;
}
