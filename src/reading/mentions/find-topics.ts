import type { TextDocument } from '../document.ts';
import type { FoundTopic } from '../found.ts';
import type { NameMatch } from './find-names.ts';
import { inFieldContext, listed } from './field-context.ts';
import { isPortfolio } from './portfolio.ts';
import { topicIndex, type TopicPhrase } from './topic-index.ts';

interface Candidate {
  readonly phrases: readonly TopicPhrase[];
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
}

/** The sectors and issues that a document names. */
export function findTopics(document: TextDocument, names: readonly NameMatch[]): readonly FoundTopic[] {
  const candidates = findCandidates(document, names);
  const { tokens, sentences } = document;
  const sure = candidates.map(({ phrases }) => phrases.some((phrase) => !phrase.weak));
  const firm = candidates.map((candidate, i) => {
    if (sure[i] === true) return true;
    const start = sentences[candidate.sentence]!.firstToken;
    return inFieldContext(document, candidate.firstToken, candidate.endToken, start);
  });
  // A weak phrase in a list with a firm one is of its kind.
  const joined = (i: number, j: number): boolean => {
    const [a, b] = i < j ? [candidates[i], candidates[j]] : [candidates[j], candidates[i]];
    return (
      a !== undefined &&
      b !== undefined &&
      a.sentence === b.sentence &&
      listed(document, a.endToken, b.firstToken)
    );
  };
  for (let i = 1; i < candidates.length; i += 1) if (firm[i - 1] === true && joined(i - 1, i)) firm[i] = true;
  for (let i = candidates.length - 2; i >= 0; i -= 1)
    if (firm[i + 1] === true && joined(i, i + 1)) firm[i] = true;
  return candidates.flatMap((candidate, i): FoundTopic[] => {
    if (firm[i] !== true) return [];
    const sentence = sentences[candidate.sentence]!;
    const frame = sentence.zone !== 'BODY' && sentence.zone !== 'TITLE';
    const counts =
      !frame && !isPortfolio(document, candidate.firstToken, candidate.endToken, sentence.firstToken);
    const chosen = choose(candidate.phrases);
    return chosen.map(({ kind, id }) => ({
      start: tokens[candidate.firstToken]!.start,
      end: tokens[candidate.endToken - 1]!.end,
      rule: kind === 'SECTOR' ? 'sector-words' : 'issue-words',
      kind: kind === 'SECTOR' ? 'SECTOR' : 'ISSUE',
      id,
      counts,
    }));
  });
}

function choose(phrases: readonly TopicPhrase[]): readonly TopicPhrase[] {
  const strong = phrases.filter((phrase) => !phrase.weak);
  const best = strong.length > 0 ? strong : phrases;
  return best.filter(
    (phrase, i) => best.findIndex((one) => one.kind === phrase.kind && one.id === phrase.id) === i,
  );
}

function findCandidates(document: TextDocument, names: readonly NameMatch[]): readonly Candidate[] {
  const { tokens, reference } = document;
  const index = topicIndex(reference);
  const hidden = hiddenSpans(names);
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    let i = sentence.firstToken;
    while (i < sentence.endToken) {
      const matches = index.matchesAt(tokens, i, sentence.endToken);
      const longest = matches[0]?.endToken ?? 0;
      const phrases = matches.filter((match) => match.endToken === longest).map((match) => match.value);
      const cover = hidden.get(i);
      const inside =
        cover !== undefined && longest <= cover.end && !(cover.first === i && longest === cover.end);
      if (phrases.length === 0 || inside) i += 1;
      else {
        if (phrases.every((phrase) => phrase.kind !== 'NONE'))
          found.push({ phrases, firstToken: i, endToken: longest, sentence: sentence.index });
        i = longest;
      }
    }
  }
  return found;
}

/** For each token inside an organisation's or another long name, that name's tokens. */
function hiddenSpans(names: readonly NameMatch[]): ReadonlyMap<number, { first: number; end: number }> {
  const hidden = new Map<number, { first: number; end: number }>();
  for (const { thing, firstToken, endToken } of names) {
    if (thing.kind === 'COUNTRY' || endToken === firstToken + 1) continue;
    for (let i = firstToken; i < endToken; i += 1) hidden.set(i, { first: firstToken, end: endToken });
  }
  return hidden;
}
