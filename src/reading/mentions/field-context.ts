import type { TextDocument, Token } from '../document.ts';

const FIELD_NOUNS = new Set(
  'cooperation cooperations collaboration relations relationship ties links partnership partnerships sector sectors field fields area areas exchange exchanges sphere spheres issues projects project programme programmes program programs development affairs domain domains matters opportunities linkages training initiatives'.split(
    ' ',
  ),
);
const LEAD = new Set(
  'in on of including regarding concerning namely as for like covering about spanning through over and or against via'.split(
    ' ',
  ),
);
const FIELD_LEADS =
  /\b(?:cooperat\w*|collaborat\w*|co-operat\w*|work(?:ing)? together|partner\w*|assist\w*|support\w*|help|relations|ties|links|exchang\w*|projects?|investments?|areas?|fields?|sectors?|spheres?|domains?|issues?|progress|engagement|achievements?|matters|topics|subjects?|priorit\w*|potential|opportunit\w*|interests?|agreements?|mou|memorand\w*|arrangements?|documents?|deal with|areas such|discuss\w*|more in|do more|together in|contribution\w*|training|experience\w*|ties in|reforms?|expertise|strengthen\w*|deepen\w*|expand\w*|enhanc\w*|promot\w*|boost\w*|talked about|spoke about|touch\w*|growth|dimensions?|aspects?|facilitat\w*|grow(?:s|ing)?|advanc\w*|focus\w*|views)\b/iu;

/** Whether the words around a phrase speak of fields of cooperation: a field's noun behind it, or a lead in front. */
export function inFieldContext(
  document: TextDocument,
  firstToken: number,
  endToken: number,
  sentenceStart: number,
): boolean {
  const { tokens, text } = document;
  const after = tokens[endToken];
  if (after !== undefined && FIELD_NOUNS.has(after.folded)) return true;
  const before = tokens[skipArticle(tokens, firstToken - 1)];
  if (before === undefined || !LEAD.has(before.folded)) return false;
  const start = tokens[sentenceStart]?.start ?? 0;
  const lead = text.slice(Math.max(start, before.start - 80), before.end);
  return FIELD_LEADS.test(lead);
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
      !/^(?:the|of|in|on|its|our|their|new|further|also|including|through|both|between|mutual|bilateral)$/u.test(
        folded,
      )
    )
      return false;
  }
  return joints > 0;
}
