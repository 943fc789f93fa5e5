import type { TextDocument } from '../document.ts';
import { MATTERS_OF_FIELD } from '../lexicon/two-sided-matters.ts';
import { isOfWorld, listed } from './field-context.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Words after which what follows is a field in which two sides work together. */
const FIELD =
  /\b(?:cooperat\w*|co-operat\w*|collaborat\w*|coordinat\w*|partner\w*|ties|links|areas|fields?|sectors?|spheres?|domains?|projects?|programmes?|programs?|agreements?|memorand\w*|mous?|arrangements?|treaty|treaties|training|assist\w*|work(?:ing)? (?:closely )?together|joint|capacity|bilateral\w*|initiatives?|pillars?|support for)\b/giu;
/** Words after which what follows is a matter of the region or the world. */
const MATTER =
  /\b(?:challenges?|threats?|situations?|developments|crisis|crises|conflicts?|hotspots?|global|regional|international|world|worldwide|multilateral|concern\w*|condemn\w*|impacts?|effects|scourge|menace)\b/giu;
const FIELD_AFTER =
  /^\s(?:cooperation|collaboration|partnership|projects?|programmes?|programs?|sectors?|agreements?|training|field|initiatives?)\b/iu;

const OWN_FIELD = /^(?:cooperat|collaborat|coordinat)/iu;

/** Characters before the words in which what they are is looked for. */
const BEFORE = 140;

/**
 * The candidates that give way where the same words may name a field of cooperation or a matter of the world: "cooperation
 * in energy security" is a field, "global challenges such as energy security" a matter.
 */
export function givingWay(
  document: TextDocument,
  candidates: readonly TopicCandidate[],
  firm: readonly boolean[],
): ReadonlySet<number> {
  const losers = new Set<number>();
  for (let i = 0; i < candidates.length; i += 1) {
    const issue = candidates[i]!;
    if (issue.kind !== 'ISSUE' || firm[i] !== true) continue;
    const near = neighbours(candidates, i);
    const twin = near.find((k) => firm[k] === true && isTwin(candidates[k]!, issue));
    if (twin === undefined) continue;
    const others = near.filter((k) => k !== twin && firm[k] === true);
    const side =
      leaning(document, issue) ??
      (others.some((k) => besides(document, candidates[k]!, issue, 'SECTOR')) ? 'FIELD' : null) ??
      (others.some((k) => besides(document, candidates[k]!, issue, 'ISSUE')) ? 'MATTER' : null) ??
      (candidates[twin]!.weak && !issue.weak ? 'MATTER' : 'FIELD');
    losers.add(side === 'FIELD' ? i : twin);
  }
  return losers;
}

/** "global issues such as": what is listed after it are matters of the world, however they are worded. */
const MATTERS_LISTED =
  /\b(?:global|international|world|transnational|shared|common|regional)(?:\s(?:and|or)\s\p{L}+)?\s(?:security\s)?(?:issues|challenges|matters|threats|problems|questions|concerns|topics),?\s(?:such as|including|like|namely|among them|in particular|notably)\b[^.;]{0,100}$/iu;

/** The matter that a field’s words name in a list of matters of the world, or null. */
export function matterOf(document: TextDocument, candidate: TopicCandidate): string | null {
  const [id] = candidate.ids;
  const matter = id === undefined ? undefined : MATTERS_OF_FIELD[id]?.[0];
  if (candidate.kind !== 'SECTOR' || matter === undefined || !document.reference.issueById.has(matter))
    return null;
  const { start } = document.sentences[candidate.sentence]!;
  const from = document.tokens[candidate.firstToken]!.start;
  const before = document.text.slice(Math.max(start, from - BEFORE), from);
  return MATTERS_LISTED.test(before) ? matter : null;
}

function neighbours(candidates: readonly TopicCandidate[], i: number): readonly number[] {
  const near: number[] = [];
  for (let k = Math.max(0, i - 4); k < Math.min(candidates.length, i + 5); k += 1) if (k !== i) near.push(k);
  return near;
}

/** Whether a field and a matter are two sides of one thing, told by overlapping words. */
function isTwin(sector: TopicCandidate, issue: TopicCandidate): boolean {
  return (
    sector.kind === 'SECTOR' &&
    sector.firstToken < issue.endToken &&
    issue.firstToken < sector.endToken &&
    sector.ids.some((id) => issue.ids.some((other) => MATTERS_OF_FIELD[id]?.includes(other) === true))
  );
}

/** Whether a candidate of a kind that is no side of the same thing stands beside in a list. */
function besides(
  document: TextDocument,
  other: TopicCandidate,
  issue: TopicCandidate,
  kind: TopicCandidate['kind'],
): boolean {
  if (other.kind !== kind || other.sentence !== issue.sentence) return false;
  return (
    listed(document, other.endToken, issue.firstToken) || listed(document, issue.endToken, other.firstToken)
  );
}

function leaning(document: TextDocument, issue: TopicCandidate): 'FIELD' | 'MATTER' | null {
  const { tokens, sentences, text } = document;
  const { firstToken, endToken, sentence } = issue;
  const { start, end } = sentences[sentence]!;
  const from = tokens[firstToken]!.start;
  const to = tokens[endToken - 1]!.end;
  if (FIELD_AFTER.test(text.slice(to, Math.min(end, to + 20)))) return 'FIELD';
  // "Cooperation in multilateral fora"
  if (OWN_FIELD.test(text.slice(from, to))) return 'FIELD';
  // "Trafficking is a threat to all of us"
  if (isOfWorld(document, issue, end)) return 'MATTER';
  // "The migration crisis"
  if (/\bcris[ie]s\b/iu.test(text.slice(from, to))) return 'MATTER';
  const before = text.slice(Math.max(start, from - BEFORE), from);
  const field = lastOf(FIELD, before);
  const matter = lastOf(MATTER, before);
  if (field === matter) return null;
  return field > matter ? 'FIELD' : 'MATTER';
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
