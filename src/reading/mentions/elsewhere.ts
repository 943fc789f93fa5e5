import type { TextDocument } from '../document.ts';
import { STATE_ISSUES } from '../lexicon/issue-states.ts';
import { isHarmed } from './field-context.ts';
import type { TopicCandidate } from './topic-candidates.ts';

/** Fields that are a matter of the state spoken of where a sentence tells of its troubles. */
const OWN_AFFAIRS = new Set(['elections-and-democracy', 'governance-and-rule-of-law', 'border-management']);
/** Fields whose words stay what they are beside words of violence. */
const OF_VIOLENCE = new Set([
  'security',
  'defence',
  'law-enforcement',
  'counter-terrorism',
  'demining',
  'peacekeeping',
  'humanitarian-assistance',
  'consular-affairs',
  'border-management',
  'online-scams',
  'drug-control',
  'anti-trafficking',
]);
/** "a common history, religion and culture": what two peoples share is no field of theirs. */
const SHARED = /\b(?:common|shared|similar|same)\s(?:\p{L}+,?\s(?:and\s)?){0,4}$/u;
const OF_PEOPLES = new Set(['culture', 'religion', 'heritage']);
/** "representatives of universities and the media": who came is no field. */
const WHO_CAME =
  /\b(?:representatives?|members|journalists|people)\s(?:of|from)\s(?:the\s)?(?:[\p{L}-]+,?\s){0,8}$/u;
const OF_GUESTS = new Set(['education', 'media', 'religion']);
/** "protest against military exercises", "rejects the deployment of troops": what one side protests against is no field. */
const PROTESTED =
  /\b(?:protest(?:s|ed|ing)?|reject(?:s|ed|ing|ion)?|condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing|ion)|oppos(?:e|es|ed|ing|ition to)|concern(?:ed|s)?\s(?:about|over|at)|provocative)\b[^.;:]{0,70}$/iu;
const OF_ARMIES = new Set(['defence']);
/** "give him the medical treatment that he needs", "medical care is denied to the patient": one person’s health is no field. */
const OF_PERSON =
  /^[^.;]{0,60}\b(?:denied|refused|that (?:he|she) needs|(?:he|she) (?:needs|requires)|for (?:him|her)|to (?:him|her|the (?:patient|prisoner|detainee)))\b/iu;
const TO_PERSON =
  /\b(?:gives?|given?|provid(?:e|ed|ing)|grant(?:ed)?|den(?:y|ied)|receiv(?:e|ed|ing)|allow(?:ed)?|treat(?:ed)?)\s(?:with\s)?(?:him|her|(?:the|a) (?:patient|prisoner|detainee))\b[^.;]{0,40}$|\b(?:he|she|patient|prisoner|detainee)\s(?:was|is|be|has been|had been)\s(?:denied|refused|given|granted)\s(?:the\s)?$/iu;
/** "bring relief, electricity and fuel to the people of Gaza": what reaches people under siege is a matter of theirs. */
const INTO_SIEGE =
  /^[^.;:]{0,50}?\b(?:to|into|in|for|reach(?:es)?)\s(?:the\s)?(?:people\s(?:of|in)\s|population\s(?:of|in)\s|civilians\sin\s)?(?:the\s)?(?:Gaza|Strip|enclave|besieged)/u;
const LET_IN =
  /\b(?:bring(?:ing)?|let(?:ting)?|allow(?:ed|ing)?|entry|access|flow|delivery|enter(?:s|ing)?|unhindered|reach(?:es|ing)?|deprived of|cut(?:ting)? off|lack of|shortage of)\b[^.;:]{0,60}$/iu;
const OF_NEED = new Set([
  'humanitarian-assistance',
  'energy',
  'water-and-sanitation',
  'water-resources',
  'health',
  'agriculture',
]);
/** "labour and environmental activists": whom people speak for is no field. */
const PEOPLE_OF =
  /^(?:\s?(?:,|and|or|&)?\s?\p{L}[\p{L}-]*){0,3}?\s(?:activists?|campaigners?|defenders?|protest(?:e|o)rs?|dissidents?|critics)\b/u;

/**
 * Whether words that name a field speak of something else: the target of violence, whom people speak for, or the affairs of
 * a state whose troubles the sentence tells ("elections in Libya").
 */
export function isElsewhere(
  document: TextDocument,
  candidates: readonly TopicCandidate[],
  at: number,
): boolean {
  const own = candidates[at]!;
  const { text, tokens, sentences } = document;
  if (!own.ids.some((id) => OF_VIOLENCE.has(id)) && isHarmed(document, own)) return true;
  const start = tokens[own.firstToken]!.start;
  const before = text.slice(Math.max(sentences[own.sentence]!.start, start - 60), start);
  if (own.ids.every((id) => OF_PEOPLES.has(id)) && SHARED.test(before)) return true;
  if (own.ids.every((id) => OF_GUESTS.has(id)) && WHO_CAME.test(before)) return true;
  const end = tokens[own.endToken - 1]!.end;
  const after = text.slice(end, Math.min(sentences[own.sentence]!.end, end + 90));
  const lead = text.slice(Math.max(sentences[own.sentence]!.start, start - 100), start);
  if (own.ids.every((id) => OF_ARMIES.has(id)) && PROTESTED.test(lead)) return true;
  if (own.ids.includes('health') && (OF_PERSON.test(after) || TO_PERSON.test(before))) return true;
  if (own.ids.every((id) => OF_NEED.has(id)) && LET_IN.test(before) && INTO_SIEGE.test(after)) return true;
  if (PEOPLE_OF.test(text.slice(end, Math.min(sentences[own.sentence]!.end, end + 50)))) return true;
  return own.ids.every((id) => OWN_AFFAIRS.has(id)) && ofTroubledState(candidates, at);
}

/** Whether the sentence of a candidate raises a matter that is the troubles of one state. */
function ofTroubledState(candidates: readonly TopicCandidate[], at: number): boolean {
  const { sentence } = candidates[at]!;
  const raises = (one: TopicCandidate) =>
    one.kind === 'ISSUE' && !one.weak && one.ids.some((id) => STATE_ISSUES.has(id));
  for (let i = at - 1; i >= 0 && candidates[i]!.sentence === sentence; i -= 1)
    if (raises(candidates[i]!)) return true;
  for (let i = at + 1; i < candidates.length && candidates[i]!.sentence === sentence; i += 1)
    if (raises(candidates[i]!)) return true;
  return false;
}
