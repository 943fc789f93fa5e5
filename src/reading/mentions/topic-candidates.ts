import { formOfToken, type TokenForm } from '../../common/token-form.ts';
import type { Sentence, TextDocument } from '../document.ts';
import type { NameMatch } from './name-match.ts';
import { ANY_ADJECTIVE, topicIndex, type TopicPhrase } from './topic-index.ts';

/** A phrase of a topic found: the tokens `firstToken` up to, not including, `endToken`. */
export interface TopicCandidate {
  readonly kind: 'SECTOR' | 'ISSUE';
  readonly ids: readonly string[];
  readonly weak: boolean;
  /** A thing given, built or traded. */
  readonly thing: boolean;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
}

/** The phrases of topics in a document, in its order: of each kind the longest from left to right. */
export function topicCandidates(
  document: TextDocument,
  names: readonly NameMatch[],
): readonly TopicCandidate[] {
  const hidden = hiddenSpans(document, names);
  const attributes = names.filter(
    ({ thing }) => thing.kind === 'COUNTRY' && thing.form !== 'NAME' && thing.form !== 'CAPITAL',
  );
  let next = 0;
  const found = document.sentences.flatMap((sentence) => {
    const first = next;
    while (next < attributes.length && attributes[next]!.firstToken < sentence.endToken) next += 1;
    const plain = matchesIn(document, sentence, hidden);
    const matches =
      first === next
        ? plain
        : plain.concat(matchesWithAdjective(document, sentence, attributes.slice(first, next)));
    if (matches.length === 0) return [];
    matches.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
    return [...pick(document, sentence, matches, 'SECTOR'), ...pick(document, sentence, matches, 'ISSUE')];
  });
  return found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}

interface Match {
  readonly phrase: TopicPhrase;
  readonly firstToken: number;
  readonly endToken: number;
}

function matchesIn(document: TextDocument, sentence: Sentence, hidden: Hidden): Match[] {
  const { tokens, text, reference } = document;
  const index = topicIndex(reference).plain;
  const matches: Match[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
    const phrases = index.matchesAt(tokens, i, sentence.endToken);
    if (phrases.length === 0) continue;
    const cover = hidden.get(i);
    for (const { value, endToken } of phrases) {
      // "World Trade Organization" names no trade; "Peace Corps" is a name and a topic.
      if (
        cover !== undefined &&
        endToken <= cover.end &&
        !(cover.first === i && endToken === cover.end) &&
        !(cover.trade && value.kind === 'SECTOR')
      )
        continue;
      if (value.capitals) {
        const own = text.slice(tokens[i]!.start, tokens[endToken - 1]!.end);
        if (own !== own.toUpperCase()) continue;
      }
      matches.push({ phrase: value, firstToken: i, endToken });
    }
  }
  return matches;
}

/** Phrases with a state's adjective, "Japanese nationals", found in the sentence with all such adjectives alike. */
function matchesWithAdjective(
  document: TextDocument,
  sentence: Sentence,
  attributes: readonly NameMatch[],
): readonly Match[] {
  const index = topicIndex(document.reference).withAdjective;
  const tokens: TokenForm[] = [];
  const places: number[] = [];
  let next = 0;
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const attribute = attributes[next]?.firstToken === i ? attributes[next] : undefined;
    if (attribute !== undefined) next += 1;
    tokens.push(attribute === undefined ? document.tokens[i]! : ADJECTIVE);
    places.push(i);
    i = attribute?.endToken ?? i + 1;
  }
  places.push(sentence.endToken);
  return tokens.flatMap((_, i) =>
    index.matchesAt(tokens, i).map(({ value, endToken }) => ({
      phrase: value,
      firstToken: places[i]!,
      endToken: places[endToken]!,
    })),
  );
}

const ADJECTIVE = formOfToken(ANY_ADJECTIVE);

/** Of one kind, the longest phrases from left to right that no phrase without a topic and no longer one of the other kind hides. */
function pick(
  document: TextDocument,
  sentence: Sentence,
  matches: readonly Match[],
  kind: 'SECTOR' | 'ISSUE',
): readonly TopicCandidate[] {
  const found: TopicCandidate[] = [];
  const blockers = matches.filter((match) => match.phrase.kind !== kind && !match.phrase.weak);
  let end = 0;
  let block = 0;
  let blockEnd = 0;
  let blockFirst = -1;
  let blockHides = false;
  for (let i = 0; i < matches.length; i += 1) {
    const match = matches[i]!;
    while (block < blockers.length && blockers[block]!.firstToken <= match.firstToken) {
      const blocker = blockers[block]!;
      if (blocker.endToken > blockEnd) {
        blockEnd = blocker.endToken;
        blockFirst = blocker.firstToken;
        blockHides = blocker.phrase.hides;
      } else if (blocker.endToken === blockEnd && blocker.firstToken === blockFirst)
        blockHides ||= blocker.phrase.hides;
      block += 1;
    }
    if (match.phrase.kind !== kind || match.firstToken < end) continue;
    const inside = match.endToken <= blockEnd && (match.firstToken > blockFirst || match.endToken < blockEnd);
    const kept = !match.phrase.weak && match.firstToken === blockFirst && !blockHides;
    if (inside && !kept) continue;
    const same: Match[] = [];
    for (let k = i; matches[k]?.firstToken === match.firstToken; k += 1) {
      const one = matches[k]!;
      if (one.phrase.kind === kind && one.endToken === match.endToken) same.push(one);
    }
    const strong = same.filter((one) => !one.phrase.weak);
    const chosen = strong.length > 0 ? strong : same;
    const whole: TopicCandidate = {
      kind,
      ids: [...new Set(chosen.map((one) => one.phrase.id))],
      weak: strong.length === 0,
      thing: chosen.some((one) => one.phrase.thing),
      firstToken: match.firstToken,
      endToken: match.endToken,
      sentence: sentence.index,
    };
    found.push(whole);
    if (kind === 'SECTOR') found.push(...membersOf(document, whole));
    end = match.endToken;
  }
  return found;
}

/** Words that name a field by themselves where they stand beside another: "economic and cultural ties". */
const FIELDS: ReadonlySet<string> = new Set(
  'political politics security defence defense economic economy trade commercial investment financial finance cultural culture tourism sport sports education educational academic scientific science technological technology fisheries fishery agricultural agriculture energy health aviation people-to-people'.split(
    ' ',
  ),
);

/** Other sectors among the members of a phrase: "trade and investment relations" names investment, too. */
function membersOf(document: TextDocument, whole: TopicCandidate): readonly TopicCandidate[] {
  const { tokens, reference } = document;
  const index = topicIndex(reference).plain;
  const joint = (i: number): boolean => /^(?:,|and|&)$/u.test(tokens[i]!.folded);
  const members: TopicCandidate[] = [];
  for (let i = whole.firstToken; i < whole.endToken; i += 1) {
    if (joint(i) || (i > whole.firstToken && !joint(i - 1))) continue;
    let end = i;
    while (end < whole.endToken && !joint(end)) end += 1;
    if (end - i >= whole.endToken - whole.firstToken) return [];
    const [longest, ...others] = index.matchesAt(tokens, i, end);
    if (longest === undefined) continue;
    // The same words may be listed twice, as a phrase that counts everywhere and as one that needs its context.
    const match =
      longest.value.weak && !whole.weak
        ? (others.find((one) => one.endToken === longest.endToken && !one.value.weak) ?? longest)
        : longest;
    if (match.value.kind !== 'SECTOR' || whole.ids.includes(match.value.id)) continue;
    // "judicial and electoral reforms": what is weak alone follows the whole.
    if (match.value.weak && !whole.weak && !(end === i + 1 && FIELDS.has(tokens[i]!.folded))) continue;
    members.push({
      ...whole,
      ids: [match.value.id],
      firstToken: i,
      endToken: match.endToken,
    });
  }
  return members;
}

type Hidden = ReadonlyMap<number, { readonly first: number; readonly end: number; readonly trade: boolean }>;

/** For each token inside an organisation's or another long name, that name's tokens; trade agreements hide no sectors. */
function hiddenSpans(document: TextDocument, names: readonly NameMatch[]): Hidden {
  const { tokens, text } = document;
  const hidden = new Map<number, { first: number; end: number; trade: boolean }>();
  for (const { thing, firstToken, endToken } of names) {
    if (thing.kind === 'COUNTRY' || endToken === firstToken + 1) continue;
    const name = text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
    const trade = thing.kind === 'OTHER' && /Trade|Economic Partnership/u.test(name);
    for (let i = firstToken; i < endToken; i += 1) hidden.set(i, { first: firstToken, end: endToken, trade });
  }
  return hidden;
}
