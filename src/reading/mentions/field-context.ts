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
const MATTER_JOINTS = new Set('on regarding concerning including over about namely as like'.split(' '));
const FIELD_LEADS =
  /\b(?:cooperat\w*|collaborat\w*|co-operat\w*|work(?:ing)? together|partner\w*|assist\w*|support\w*|help|relations|ties|links|exchang\w*|projects?|investments?|areas?|fields?|sectors?|spheres?|domains?|issues?|progress|engagement|achievements?|matters|topics|subjects?|priorit\w*|potential|opportunit\w*|interests?|agreements?|mou|memorand\w*|arrangements?|documents?|deal with|discuss\w*|more in|do more|together in|contribution\w*|training|experience\w*|reforms?|expertise|strengthen\w*|deepen\w*|expand\w*|enhanc\w*|promot\w*|boost\w*|talked about|spoke about|touch\w*|growth|dimensions?|aspects?|facilitat\w*|grow(?:s|ing)?|advanc\w*|focus\w*|views)\b/iu;
const MATTER_LEADS =
  /\b(?:views?|issues?|situations?|developments?|matters|discuss\w*|exchang\w*|concern\w*|topics|subjects|regional\w*|international|global|questions?|rais\w*|touch\w*|spoke|talk\w*|brief\w*|updat\w*|address\w*|consult\w*|challenges|crises|conflicts|positions?|hotspots?)\b/iu;

const TURNING =
  /^(?:and |also |finally,? |lastly,? )?(?:on|turning to|as to|as for|as regards|regarding|concerning|with (?:regard|respect|reference) to|in relation to|with a view to|in|speaking (?:of|about|on)|touching on|coming to|referring to|in the (?:field|area|sphere|sector) of)$/iu;

/** Whether the words around a weak phrase speak of fields of cooperation, or of matters raised. */
export function inContext(document: TextDocument, candidate: TopicCandidate): boolean {
  const { tokens, text } = document;
  const { firstToken, endToken, kind } = candidate;
  const sentence = document.sentences[candidate.sentence]!;
  if (isHeading(document, candidate)) return true;
  const after = tokens[endToken];
  if (after !== undefined && endToken < sentence.endToken) {
    if ((kind === 'SECTOR' ? FIELD_NOUNS : MATTER_NOUNS).has(after.folded)) return true;
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
  if (!(kind === 'SECTOR' ? FIELD_JOINTS : MATTER_JOINTS).has(before.folded)) return false;
  const lead = text.slice(Math.max(sentence.start, before.start - 80), before.end);
  return (kind === 'SECTOR' ? FIELD_LEADS : MATTER_LEADS).test(lead);
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

function skipArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'the' ? at - 1 : at;
}

/** Whether two phrases are members of one list: a comma, "and", "as well as" and little else between them. */
export function listed(document: TextDocument, aEnd: number, bStart: number): boolean {
  const { tokens } = document;
  if (bStart - aEnd > 5 || bStart <= aEnd) return false;
  let joints = 0;
  for (let i = aEnd; i < bStart; i += 1) {
    const { folded } = tokens[i]!;
    if (/^(?:,|and|or|&|\/|;|as|well)$/u.test(folded)) joints += 1;
    else if (
      !/^(?:the|of|in|on|its|our|their|new|further|also|including|through|both|mutual|bilateral|public|closer|greater|more)$/u.test(
        folded,
      )
    )
      return false;
  }
  return joints > 0;
}
