import type { TextDocument, Token } from '../document.ts';
import type { TopicCandidate } from './topic-candidates.ts';

const FIELD_NOUNS = new Set(
  'cooperation cooperations collaboration relations relationship ties links partnership partnerships sector sectors field fields area areas exchange exchanges sphere spheres issues project projects programme programmes program programs development affairs domain domains matters opportunities linkages training initiatives'.split(
    ' ',
  ),
);
const MATTER_NOUNS = new Set(
  'issue issues situation crisis question questions matter matters file conflict developments'.split(' '),
);
const FIELD_JOINTS = new Set(
  'in on of including regarding concerning namely as for like covering about spanning through over and or against via'.split(
    ' ',
  ),
);
/** Verbs whose object is a field that the sides speak of or do more in: "discussed banking", "to promote tourism". */
const SPEAKING_OF = new Set(
  'discuss discussed discusses discussing debated examined mentioned raised stressed emphasised emphasized underlined underscored highlighted prioritise prioritize cover covered covers covering encompass encompassed encompassing span spanning spanned concern concerned concerning address addressed addressing review reviewed reviewing'.split(
    ' ',
  ),
);
const MATTER_JOINTS = new Set('on regarding concerning including over about namely as like'.split(' '));
const FIELD_LEADS =
  /\b(?:cooperat\w*|collaborat\w*|co-operat\w*|work(?:ing)? together|partner\w*|assist\w*|support\w*|help|relations|ties|links|exchang\w*|projects?|investments?|areas?|fields?|sectors?|spheres?|domains?|issues?|progress|engagement|achievements?|matters|topics|subjects?|priorit\w*|potential|opportunit\w*|interests?|agreements?|mou|memorand\w*|arrangements?|documents?|deal with|discuss\w*|more in|do more|together in|contribution\w*|training|experience\w*|reforms?|expertise|strengthen\w*|deepen\w*|expand\w*|enhanc\w*|promot\w*|boost\w*|talked about|spoke about|touch\w*|growth|dimensions?|aspects?|facilitat\w*|grow(?:s|ing)?|advanc\w*|focus\w*|views)\b/iu;
/** Words for talking, which lead to a field by "on" and its like alone: "talks on health", "dialogue on security". */
const TALK_LEADS = /\b(?:talks|dialogues?|consult\w*|negotiat\w*|conversations?|conferred)\b/iu;
const TALK_JOINTS = /^(?:on|regarding|concerning|about|over|covering|including)$/u;
const MATTER_LEADS =
  /\b(?:views?|issues?|situations?|developments?|matters|discuss\w*|exchang\w*|concern\w*|topics|subjects|regional\w*|international|global|questions?|rais\w*|touch\w*|spoke|talk\w*|brief\w*|updat\w*|address\w*|consult\w*|challenges|crises|conflicts|positions?|hotspots?)\b/iu;

const TURNING =
  /^(?:and |also |finally,? |lastly,? )?(?:on|turning to|as to|as for|as regards|regarding|concerning|with (?:regard|respect|reference) to|in relation to|with a view to|in|speaking (?:of|about|on)|touching on|coming to|referring to|in the (?:field|area|sphere|sector) of)$/iu;

/** Words for giving, building, trading and sending: what they are about is a field of cooperation. */
const DEEDS =
  /\b(?:train(?:s|ed)?|send(?:s|ing)?|sent|dispatch\w*|deput(?:e|es|ed|ing)|gave|gives?|giving|given|provi(?:de|des|ded|ding|sion)|donat\w+|hand(?:s|ed|ing)?[ -](?:\p{L}+\s)?over|handover|gift(?:s|ed|ing)?|fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|(?:re)?build(?:s|ing)?|(?:re)?built|construct(?:s|ed|ing|ion)?|renovat\w+|upgrad\w+|refurbish\w+|repair\w*|reconstruct\w*|moderni[sz]\w+|equip(?:s|ped|ping)?|offer(?:s|ed|ing)?|deliver(?:s|ed|ing|y|ies)?|suppl(?:y|ies|ied|ying)|contribut\w+|assist(?:s|ed|ing|ance)?|help(?:s|ed|ing)?|participat\w+|tak(?:e|es|ing) part|invest\w*|export\w*|import(?:s|ed|ing)?|sell(?:s|ing)?|purchas\w+|buy(?:s|ing)?|markets?|clearance|projects?|grant(?:s|ed|ing)?|allocat\w+|open(?:s|ed|ing)|reopen\w*|rehabilitat\w+|establish(?:es|ed|ing|ment)?|inaugurat\w+|produc(?:e|es|ed|ing|tion)|gratitude|thank(?:s|ed|ing)?|grateful|joint venture|cooperat\w+|co-operat\w+|collaborat\w+|coordinat\w+|present(?:ed|s|ing)|launch(?:ed|es|ing)?|put up|set(?:ting)? up|drill(?:ed|ing)?|lay(?:ing)?|laid|hire(?:d|s)?|hiring|recruit(?:s|ed|ing|ment)?|spoke (?:of|about)|talk(?:ed|s) (?:of|about)|discuss(?:ed|es|ing|ions?)?|review(?:ed|ing)?|protection of|return of|bid for|licen[cs]es?|visit to the (?:site|works)|working group on|know-how|admitted|allow(?:ed)?|teach(?:ing)?|taught|will (?:serve|operate|teach|train|build|open|carry|perform|sing)|be shown|sign(?:ed|ing)?|agreements? on|quota|shortage of|interest(?:ed)? in|ban on|rules for)\b/iu;
/** Words for violence: what it is done to is no field of cooperation. */
const HARM =
  /\b(?:strikes?|attack\w*|bomb(?:ed|ing|ardment)|bombardment|shell(?:ed|ing)|destr(?:oy\w*|uction)|loot\w*|burn(?:ed|ing)|killing|raids?|assault\w*|targeting|collapse|damage)\b/iu;

/** Where a new verb begins: "thanked Japan for its help and commended the work of …". */
const NEW_VERB = /\band (?=\p{Ll}+ed\b)|;/gu;
/** "a grant of 500 million yen for …": money given is development assistance, whatever it is for. */
const MONEY_FOR = /\b(?:million|billion|thousand)\s(?:\p{L}+\s){0,4}for\s(?:the\s)?$/u;

/** "handed over at the airport": where a deed is done, not what it is about. */
const WHERE = /\b(?:at|outside|near|inside|onto?)\s(?:the\s|an?\s)?(?:\p{Lu}[\p{L}’'-]*\s){0,4}$/u;
/** "Port of Colombo" */
const NAMED = /^\sof\s\p{Lu}/u;

/** Whether a thing stands beside a word for a deed of cooperation. */
function inDeed(document: TextDocument, candidate: TopicCandidate): boolean {
  const { tokens, text } = document;
  const { start, end } = document.sentences[candidate.sentence]!;
  const from = tokens[candidate.firstToken]!.start;
  const to = tokens[candidate.endToken - 1]!.end;
  const before = text.slice(Math.max(start, from - 90), from);
  if (WHERE.test(before) || (/^\p{Lu}/u.test(text.slice(from)) && NAMED.test(text.slice(to, to + 6))))
    return false;
  const own = before.split(NEW_VERB).at(-1) ?? before;
  if (MONEY_FOR.test(own)) return false;
  return DEEDS.test(own) || DEEDS.test(text.slice(to, Math.min(end, to + 30)));
}

/** Whether words name the target of violence: "air strikes against schools". */
export function isHarmed(document: TextDocument, candidate: TopicCandidate): boolean {
  const { start } = document.sentences[candidate.sentence]!;
  const from = document.tokens[candidate.firstToken]!.start;
  return HARM.test(document.text.slice(Math.max(start, from - 45), from));
}

/** What is said of a matter that was spoken of: "was discussed", "will be supported", "stood high on the agenda", "is at the heart of". */
const RAISED =
  '(?:discussed|mentioned|raised|addressed|reviewed|covered|highlighted|touched|taken up|broached|examined|considered|on the agenda|on the list|among|stressed|emphasi[sz]ed|underlined|underscored|singled out|dealt with|gone into|gone over|talked over|talked about|spoken (?:of|about)|agreed|promised|pledged|proposed|suggested|prioriti[sz]ed|identified|listed|included|added|chosen|named|dwelt on|(?:also |again )?one of the (?:topics|themes|subjects|matters|issues|fields|areas|priorities)|(?:at|in) the (?:centre|center|heart|core|forefront|focus) of|the (?:main |chief |first |second |third |other |principal |key )?(?:subject|topic|theme|focus|priority)|a (?:subject|topic|theme|focus|priority|pillar|cornerstone|key|promising|further|common|new|second|third))';
const TOLD_AFTER = new RegExp(
  String.raw`^(?:,\s(?:of|in|on|for|which|where|whose)\s[^,.;:]{3,60},)?(?:\s(?:\p{Ll}+\s){0,2}(?:was|were|is|are|has been|have been|will be|would be|should be|must be|is to be|are to be)\s(?:\p{Ll}+ly\s|also\s|likewise\s|all\s|further\s|again\s|then\s)?${RAISED}|\s(?:also\s)?(?:figured?|featured?|came up|topped|headed|dominated|rank(?:ed|s)? high|stood high|stands high|loomed large|took (?:centre|center) stage|remains? (?:a|one|the|our|their|high)))\b`,
  'u',
);
/** What is said of a matter at the beginning of its sentence, and of persons elsewhere: "Sustainable tourism was welcomed". */
const JUDGED_AFTER =
  /^\s(?:was|were|is|are|has been|have been|will be|would be|should be|must be)\s(?:\p{Ll}+ly\s|also\s|likewise\s)?(?:welcomed|praised|commended|appreciated|supported|hailed|encouraged|condemned|deplored|rejected|opposed|regretted|recalled|called for|promoted|strengthened|deepened|stepped up|developed|expanded|boosted|needed|essential|important|vital|crucial|indispensable)\b/u;

/** "Trafficking is one of the gravest challenges", "organised crime that knows no borders": what is said of a matter of the world. */
const OF_WORLD_AFTER =
  /^\s(?:(?:(?:that|which)\s)?knows?\sno\s(?:borders|frontiers|boundaries)|(?:is|are|was|were|remains?|remained|as|constitutes?|poses?)\s(?:\p{L}+\s){0,6}?(?:challenges?|threats?|scourge|menace|plague)|(?:among|as one of)\s(?:the\s)?(?:global|regional|international))(?!\p{L})/u;

/** Whether the words after make a matter of the region or the world of what may also be a field of cooperation. */
export const isOfWorld = (
  { tokens, text }: TextDocument,
  { endToken }: Pick<TopicCandidate, 'endToken'>,
  sentenceEnd: number,
): boolean => {
  const from = tokens[endToken - 1]!.end;
  return OF_WORLD_AFTER.test(text.slice(from, Math.min(sentenceEnd, from + 90)));
};

/** Whether the words around a weak phrase speak of fields of cooperation, or of matters raised. */
export function inContext(document: TextDocument, candidate: TopicCandidate): boolean {
  const { tokens, text } = document;
  const { firstToken, endToken, kind } = candidate;
  const sentence = document.sentences[candidate.sentence]!;
  if (isHeading(document, candidate)) return true;
  if (candidate.thing && inDeed(document, candidate)) return true;
  const after = tokens[endToken];
  if (after !== undefined && endToken < sentence.endToken) {
    if ((kind === 'SECTOR' ? FIELD_NOUNS : MATTER_NOUNS).has(after.folded)) return true;
    const rest = text.slice(tokens[endToken - 1]!.end, Math.min(sentence.end, after.start + 110));
    if (TOLD_AFTER.test(rest)) return true;
    if (kind === 'ISSUE' && isOfWorld(document, candidate, sentence.end)) return true;
    if (skipArticle(tokens, firstToken - 1) < sentence.firstToken && JUDGED_AFTER.test(rest)) return true;
    if (
      kind === 'ISSUE' &&
      /^\s*,?\s(?:among them|included|in particular|above all|among others)\b/u.test(
        text.slice(tokens[endToken - 1]!.end, tokens[endToken - 1]!.end + 30),
      )
    )
      return true;
  }
  const at = skipArticle(tokens, firstToken - 1);
  const before = tokens[at];
  if (before === undefined || at < sentence.firstToken) return false;
  // "On airspace, the Leaders agreed …", "Turning to Burma, the Secretary urged …"
  if (
    before.end - sentence.start < 50 &&
    TURNING.test(text.slice(sentence.start, before.end)) &&
    (kind === 'ISSUE' || after?.text === ',')
  )
    return true;
  if (SPEAKING_OF.has(before.folded)) return true;
  if (!(kind === 'SECTOR' ? FIELD_JOINTS : MATTER_JOINTS).has(before.folded)) return false;
  const lead = text.slice(Math.max(sentence.start, before.start - 80), before.end);
  if (kind === 'ISSUE') return MATTER_LEADS.test(lead);
  return FIELD_LEADS.test(lead) || (TALK_JOINTS.test(before.folded) && TALK_LEADS.test(lead));
}

/** "7. Security: Both sides …", "DEFENCE AND SECURITY / The Ministers …", "Economy" alone on its line. */
function isHeading(document: TextDocument, { firstToken, endToken, sentence }: TopicCandidate): boolean {
  const own = document.sentences[sentence]!;
  const { tokens, paragraphs } = document;
  if (own.zone !== 'BODY' || firstToken - own.firstToken > 4) return false;
  if (paragraphs[own.paragraph]?.firstSentence !== sentence) return false;
  for (let i = own.firstToken; i < firstToken; i += 1)
    if (!/^(?:,|and|&|-)$/u.test(tokens[i]!.folded) && !/^\p{Lu}/u.test(tokens[i]!.text)) return false;
  const rest = tokens.slice(endToken, Math.min(own.endToken, endToken + 7));
  const close = rest.findIndex((token) => /^[:/]$/u.test(token.text));
  if (close !== -1) return close <= 4;
  return own.endToken - own.firstToken <= 7 && tokens[own.endToken - 1]?.text !== '.';
}

/** Steps back over "the" and the mark of a listed member: "(a)", "ii)". */
function skipArticle(tokens: readonly Token[], at: number): number {
  let before = tokens[at]?.folded === 'the' ? at - 1 : at;
  if (tokens[before]?.text === ')' && MARK.test(tokens[before - 1]?.folded ?? '')) {
    before -= tokens[before - 2]?.text === '(' ? 3 : 2;
    if (tokens[before]?.text === ':') before -= 1;
  }
  return before;
}

const MARK = /^(?:[a-h]|[ivx]{1,4}|\d{1,2})$/u;

/** Words of a member of a list that names no field known, at most. */
const UNKNOWN_MEMBER = 2;
/** What is wished for between states, and stands in lists of wishes: "a border of peace, friendship and development". */
const WISH =
  /^(?:peace|friendship|trust|understanding|stability|prosperity|solidarity|respect|harmony|brotherhood|progress)$/u;
const LIST_JOINT = /^(?:,|and|or|&|\/|;|as|well|-|–|—)$/u;
const LIST_FILLER =
  /^(?:the|of|in|on|its|our|their|new|further|also|including|through|both|mutual|bilateral|public|closer|greater|more)$/u;

/**
 * Whether two phrases are members of one list: a comma, "and", "as well as" and little else between them, or one other
 * member between two joints ("capacity building, skills and IT").
 */
export function listed(document: TextDocument, aEnd: number, bStart: number): boolean {
  const { tokens } = document;
  if (bStart - aEnd > 7 || bStart <= aEnd) return false;
  let joints = 0;
  let unknown = 0;
  let last = -1;
  for (let i = aEnd; i < bStart; i += 1) {
    const { folded, kind } = tokens[i]!;
    if (LIST_JOINT.test(folded)) joints += 1;
    else if (tokens[i + 1]?.text === ')' && MARK.test(folded)) joints += 1;
    else if (!/^[()]$/u.test(folded) && !LIST_FILLER.test(folded)) {
      unknown += 1;
      const inPlace = unknown > 1 ? last === i - 1 : i > aEnd && tokens[i - 1]?.text === ',';
      last = i;
      if (!inPlace || kind !== 'WORD' || unknown > UNKNOWN_MEMBER || WISH.test(folded)) return false;
    }
  }
  return unknown === 0 ? joints > 0 : joints > 1 && LIST_JOINT.test(tokens[bStart - 1]!.folded);
}
