import type { TextDocument } from '../document.ts';
import type { FoundCountry } from '../found.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';

/** Countries and capitals that are names of persons, too, folded. */
const FIRST_NAMES = new Set(
  'chad jordan georgia israel kenya india cuba malta paris baghdad victoria santiago kingston sofia lima roma vienna berlin sydney samoa guinea carolina washington dakar brasilia sanaa havana london dublin lincoln nelson georgetown jerusalem alexandria montenegro'.split(
    ' ',
  ),
);
const HONORIFICS = new Set('mr mrs ms miss dr prof sir madam hon senator'.split(' '));
const NOT_A_NAME =
  /^(?:Valley|River|Basin|Government|Ministry|Minister|President|Prime|King|Embassy|Foreign|Deputy|Ambassador|Summit|Declaration|Agreement|Process|Conference|State|DC|D|City|Airport|University|Post|Street|House|Palace|Convention|Protocol|Treaty|Peace|Cooperation|Region|Parliament|National|Defence|Defense|Secretary|Relations|Ties|Accord|Accords|Forum|Dialogue|Meeting|Times|Republic|Consensus|Crown|Army|Navy|Air|Police|Delegation|Commission|Office|Day|On|At|In|To|And|The|For|With|Of|From|By|Reaffirms?|Welcomes?|Condemns?|Expresses|Calls|Urges|Ready|Meets?|Holds?|Says|Signs?|Agrees?|Hosts?|Joins?|Supports?|Visits?|Receives?|Announces?|Discuss(?:es)?|Will|Is|Has|Chair|Chairs|Pledges?|Seeks?|Strengthens?)$/u;

/** Whether a country's name or a capital is a part of a person's name: "Chad F. Wolf", "Baghdad Amreyev", "Michael Jordan". */
export function isPartOfPerson(
  document: TextDocument,
  firstToken: number,
  endToken: number,
  form: FoundCountry['form'],
): boolean {
  if (endToken !== firstToken + 1 || (form !== 'NAME' && form !== 'CAPITAL')) return false;
  const { tokens } = document;
  const own = tokens[firstToken]!;
  if (!FIRST_NAMES.has(own.folded)) return false;
  const before = tokens[firstToken - 1];
  const after = tokens[endToken];
  // "Prime Minister of India Narendra Modi"
  if (before?.folded === 'of' || (before?.folded === 'to' && sentBefore(document, firstToken))) return false;
  const dot = before?.text === '.' ? tokens[firstToken - 2] : before;
  if (dot !== undefined && HONORIFICS.has(dot.folded)) return true;
  if (before?.kind === 'WORD' && GIVEN_NAMES.has(before.folded) && /^\p{Lu}/u.test(before.text)) return true;
  if (after === undefined || after.kind !== 'WORD') return false;
  // "Chad F. Wolf", but "of India H.E. Mr."
  if (/^\p{Lu}$/u.test(after.text) && tokens[endToken + 1]?.text === '.')
    return own.folded !== 'washington' && tokens[endToken + 3]?.text !== '.';
  if (!/^\p{Lu}[\p{Ll}’']+$/u.test(after.text) || NOT_A_NAME.test(after.text)) return false;
  return own.folded !== 'washington' && own.folded !== 'london';
}

/** Whether an envoy's post stands before "to": "the Ambassador of Bhutan to India Vetsop Namgyel". */
function sentBefore({ tokens }: TextDocument, at: number): boolean {
  for (let i = at - 2; i >= 0 && at - i < 14 && tokens[i]!.kind === 'WORD'; i -= 1)
    if (/^(?:ambassadors?|commissioners?|envoy|representative|affaires|nuncio)$/u.test(tokens[i]!.folded))
      return true;
  return false;
}
