import { foldText } from '../../common/fold-text.ts';
import type { FoundOfficials } from '../found.ts';
import { CONTACT_WORDS } from '../lexicon/contact-words.ts';
import { ENVOYS } from '../lexicon/reference-words.ts';
import type { RuleCard } from '../rule.ts';
import type { Contact, Days } from './contact.ts';
import type { Cue } from './cue.ts';
import { daysOf } from './days-of-contact.ts';
import type { Leads } from './leads.ts';
import type { Line } from './line.ts';
import { THEM } from './named-in-next-line.ts';
import { partyOf, partyOfSide, serves, type Party } from './participants.ts';
import { standingOf } from './standing.ts';
import { isWho, type Unit } from './unit.ts';

export const card: RuleCard = {
  name: 'envoys-in-turn',
  reads:
    'Credentials of several envoys, who are named in turn: after a colon or "among them", by "The new envoys include", "Also accredited were", "She was followed by", in a list with or without marks.',
  examples: [
    {
      text: 'On 13 May 2024, His Majesty King Norodom Sihamoni accredited two new envoys: Ueno Atsushi (Japan) and Boviengkham Vongdara (Laos).',
      gives: [
        'CREDENTIALS 2024-05-13 KH+JP: Norodom Sihamoni, Ueno Atsushi',
        'CREDENTIALS 2024-05-13 KH+LA: Norodom Sihamoni, Boviengkham Vongdara',
      ],
    },
    {
      text: 'On 13 May 2024, King Norodom Sihamoni of Cambodia received letters of credence from three ambassadors, among them Ambassador Ueno Atsushi of Japan and Ambassador Rita Marrero of Cuba.',
      gives: ['CREDENTIALS 2024-05-13 KH+CU: Norodom Sihamoni, Rita Marrero'],
    },
    {
      text: 'The first envoy to present his letters of credence to King Norodom Sihamoni of Cambodia on 13 May 2024 was the Ambassador of Japan, H.E. Ueno Atsushi. He was followed by the Ambassador of Cuba, H.E. Rita Marrero.',
      gives: ['CREDENTIALS 2024-05-13 KH+CU: Norodom Sihamoni, Rita Marrero'],
    },
    {
      text: 'King Norodom Sihamoni of Cambodia received on 13 May 2024 the credentials of Ambassador Ueno Atsushi of Japan. Also accredited was Ambassador Rita Marrero of Cuba.',
      gives: ['CREDENTIALS 2024-05-13 KH+CU: Norodom Sihamoni, Rita Marrero'],
    },
  ],
  counterexamples: [
    'Several ambassadors will present their credentials soon. They include Ambassador Ueno Atsushi of Japan.',
    'Ambassadors of many states are accredited to Cambodia, among them Ambassador Ueno Atsushi of Japan.',
  ],
};

const PAPERS = CONTACT_WORDS['PAPER']!;

const ENVOY_NOUNS =
  'ambassadors|ambassadors-designate|high commissioners|envoys|heads of missions?|nuncios|diplomats|diplomatic representatives|representatives';

/** A line on papers handed over, of several or of the first of them. */
const CEREMONY = new RegExp(
  [
    String.raw` (?:(?:present|submit|tender|hand|deliver|receive?|accept|accredit)(?:s|ed|d|ing|ation|ations|ing over)?|presentation|submission|audience|ceremon(?:y|ies)) (?:[^.;]{1,160} )?(?:${PAPERS}|accreditation) `,
    String.raw` ${PAPERS} (?:[^.;]{1,60} )?(?:was|were) (?:[a-z]+ ){0,3}?(?:presented|handed|received|accepted|delivered|submitted|given|taken) `,
    String.raw` (?:took|takes|taking) (?:[^.;]{1,60} )?(?:${PAPERS}) `,
    String.raw` accredit(?:s|ed) (?:[^.;]{1,60} )?(?:${ENVOY_NOUNS}) `,
    String.raw` (?:${ENVOY_NOUNS}|\{[pbg]\}) (?:was|were) (?:[a-z]+ ){0,3}accredited `,
  ].join('|'),
  'u',
);

const SEVERAL = new RegExp(
  String.raw` (?:${ENVOY_NOUNS}|(?:first|next) (?:[a-z]+ )?to present) | \{[pgb]\} .*? \{[pgb]\} `,
  'u',
);

/** Papers that are only to be handed over, or only spoken of. */
const ASIDE =
  / (?:will|shall|would|is to|are to|expected to|scheduled to|due to|yet to|(?<! earlier , (?:[a-z]+|\{p\}) )had) (?:[a-z]+ )?(?:present|receive|hand|submit|be (?:received|presented|accredited))/u;

/** What, in the line on the ceremony, leads to the names. */
const OPENS_NAMES =
  / (?:(?:of|from|by) (?:the |two |three |four |five |six )?(?:newly )?(?:new |accredited |appointed |designated )?(?:ambassadors|ambassadors-designate|envoys|high commissioners|heads of mission) to \{s\} (?:of|from) (?:the )?|: (?:the )?|namely (?:, )?(?:those (?:of|from) (?:the )?)?|among (?:them|whom)(?: are| were)? (?:the )?|including (?:those of )?(?:the )?|who are (?:the )?|to present (?:[a-z ]{1,40} )?(?:to (?:the )?\{p\} )?(?:(?:on )?\{d\} )?(?:was|were) (?:the )?)(?=\{[pgb]\} |[a-z-]+ of \{)/u;

/** How a line goes on that names more of them. */
const GOES_ON = new RegExp(
  String.raw`^ (?:(?:they|these|those|among (?:them|these|those[^:.,]{0,40}))(?: also)? (?:are|were|include|included)|${THEM}(?: for (?:[a-z]+ ){1,3})?(?: also)? (?:are|were|include|included|comprise) |(?:the )?following (?:[^:.]{1,80} )?:|the first (?:of (?:them|the [a-z]+) )?(?:was|is) (?:the )?|\{[bg]\} (?:are|were) (?=(?:the )?\{p\} [;,] )|also (?:present(?:ed|ing)|accredited|received|hand(?:ed|ing)|submitt(?:ed|ing)|deliver(?:ed|ing))|(?:[^.]{1,80} )?(?:was|were) (?:then |also )?(?:followed|joined) by |(?:[^.]{1,80} )?(?:also|then|later|next|likewise) (?:presented|handed|submitted|received|accredited|accepted)(?: over)? [^.]{0,40}?(?:${PAPERS}|accreditation|from|those of)|(?:a |the )?(?:further |similar )?(?:cop(?:y|ies)|letters?) (?:was|were) (?:then |also |later )?(?:received|accepted|taken) from|(?:[^.]{1,80} )?(?:received|accepted) (?:also |then )?those (?:of|from) |in (?:the )?order of (?:arrival|presentation|precedence) (?:, )?(?:they|\{[bg]\}|these|the [a-z]+) (?:are|were)|(?:the |their )?(?:letters|papers) were (?:handed|presented|delivered)(?: over)? by|(?:[^.]{1,120} )?(?:was|were) (?:likewise |also |then )?accredited (?:after|too|as well|likewise|next)|presenting (?:[a-z]+ ){0,3}(?:${PAPERS} )?(?:in the |this )?(?:afternoon|morning|later|next|[a-z]+ )?(?:was|were) |(?:[^.]{1,40} )?ceremon(?:y|ies) (?:was|were) attended by )`,
  'u',
);

/** How many lines below can name one. */
const LONGEST = 16;

/** A ceremony of credentials at which several are received, and who received them. */
interface Ceremony {
  readonly index: number;
  readonly cue: Cue;
  readonly like: Contact | null;
  readonly hosts: readonly Party[];
  readonly own: string;
}

/** The credentials of each envoy whom the lines of a ceremony name in turn. */
export function envoysInTurn(
  lines: readonly Line[],
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): readonly Contact[] {
  const found: Contact[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const ceremony = ceremonyAt(lines, i, told, leads, officials);
    if (ceremony === null) continue;
    const named = namedAt(lines, ceremony, officials);
    for (const { party, line } of named) found.push(contactOf(ceremony, party, line, lines));
    i = Math.max(i, named.at(-1)?.line ?? i);
  }
  return found;
}

function ceremonyAt(
  lines: readonly Line[],
  index: number,
  told: readonly Contact[],
  leads: Leads,
  officials: FoundOfficials,
): Ceremony | null {
  const line = lines[index]!;
  if (line.sentence.zone !== 'BODY' || !/ (?:cred|accredit|letters? of)/u.test(line.text)) return null;
  if (!CEREMONY.test(line.text) || ASIDE.test(line.text)) return null;
  const like = told.find((one) => one.line === index && one.type === 'CREDENTIALS') ?? null;
  if (like === null && !SEVERAL.test(line.text)) return null;
  const first = Math.max(
    0,
    line.units.findIndex(({ key }) => PAPER.test(key)),
  );
  const cue: Cue = like?.cue ?? {
    rule: card.name,
    type: 'CREDENTIALS',
    line,
    first,
    end: first + 1,
    form: 'VERB',
    by: new Set(),
  };
  const standing = standingOf(line, { ...cue, first: Math.max(1, cue.first) }, like?.days?.exact === true);
  if (like === null && standing !== 'TOLD') return null;
  const people = line.units.flatMap((unit) =>
    unit.key === '{p}' && unit.who !== null ? unit.who.people : [],
  );
  const receiver = people.find((one) => !isEnvoy(one, officials));
  const own = leads.own ?? (receiver === undefined ? null : (officials.people[receiver]?.country ?? null));
  if (own === null) return null;
  if (
    receiver !== undefined &&
    !serves(receiver, own, officials) &&
    officials.people[receiver]?.country !== null
  )
    return null;
  const host = receiver ?? leads.of.get(own);
  const hosts =
    host === undefined || isEnvoy(host, officials) ? [partyOfSide(own, 0)] : [partyOfSide(own, 0, [host])];
  return { index, cue, like, hosts, own };
}

const PAPER = /^(?:credentials?|credence|accredit(?:s|ed|ation)|letters?)$/u;

function isEnvoy(one: number, officials: FoundOfficials): boolean {
  return officials.people[one]?.posts.some(({ title }) => ENVOYS.test(foldText(title))) === true;
}

/** Those whom the line of a ceremony and the lines below it name as envoys. */
function namedAt(
  lines: readonly Line[],
  { index, own }: Ceremony,
  officials: FoundOfficials,
): readonly { readonly party: Party; readonly line: number }[] {
  const named: { party: Party; line: number }[] = [];
  const take = (at: number, from: number, ofEnvoys = false): void => {
    for (const party of envoysFrom(lines[at]!.units, from, own, officials, ofEnvoys)) {
      // "the envoys of A and B. They were X of A; Y of B": the state first, then who.
      const told = named.findIndex(
        (one) => one.party.people.length === 0 && one.party.sides[0] === party.sides[0],
      );
      if (told === -1) named.push({ party, line: at });
      else if (party.people.length > 0) named[told] = { party, line: at };
    }
  };
  const head = lines[index]!;
  const match = OPENS_NAMES.exec(head.text);
  // "X and Y, the ambassadors of A and B respectively": told by the sentence itself.
  if (match !== null && !head.text.includes(' respectively '))
    take(
      index,
      head.readings[0]!.unitAt(match.index + match[0].length),
      / to \{s\} (?:of|from) (?:the )?$/u.test(match[0]),
    );
  let inList = head.units.at(-1)?.key === ':';
  for (let i = index + 1; i < Math.min(lines.length, index + LONGEST); i += 1) {
    const line = lines[i]!;
    if (line.sentence.zone !== 'BODY' || ASIDE.test(line.text)) break;
    const opening =
      i === index + 1 &&
      named.length === 0 &&
      SEVERAL.test(head.text) &&
      opensWithSeveral(line, own, officials);
    if (opening || GOES_ON.test(line.text)) {
      take(i, 0);
      inList = line.units.at(-1)?.key === ':';
      continue;
    }
    if (!inList) continue;
    if (opensWithEnvoy(line, own, officials)) take(i, 0);
    else inList = goesWithName(line);
  }
  if (named.length === 0 && ALL_OF_THEM.test(head.text))
    for (let i = Math.max(0, index - LONGEST); i < index; i += 1)
      if (lines[i]!.sentence.zone === 'BODY' && NAMES_ENVOYS.test(lines[i]!.text)) take(i, 0);
  return named;
}

/** "took copies of the letters of credence from all the ambassadors-designate": those named in the lines above. */
const ALL_OF_THEM = new RegExp(
  String.raw` (?:from|of|by) (?:all|both|each)(?: of)?(?: the| these| those)?(?: (?:two|three|four|five|six|seven|eight))?(?: new)? (?:${ENVOY_NOUNS})`,
  'u',
);

/** A line above that names those who come to present their papers. */
const NAMES_ENVOYS = new RegExp(
  String.raw`^ (?:among (?:them|those|these)|they|others|(?:the )?(?:new |other )?(?:${ENVOY_NOUNS})|(?:they|these) )(?: [^.]{0,120})? (?:are|were|include|included) (?:the )?\{[pbg]\} `,
  'u',
);

/** An item of a list, with or without a mark or a number: an envoy's name, or the post and then the name. */
function opensWithEnvoy({ units }: Line, own: string, officials: FoundOfficials): boolean {
  const at = units.findIndex(({ key }) => !/^(?:the|-|–|\(|\)|\.|[0-9]{1,2}|[a-z]|[ivx]{1,4})$/u.test(key));
  const unit = units[at];
  const [first] = isWho(unit) ? unit.who.people : [];
  if (first === undefined || serves(first, own, officials)) return false;
  return isEnvoy(first, officials) || (units.length < 16 && officials.people[first]!.posts.length === 0);
}

/** "X (Netherlands), Y (Nigeria) and Z each had talks": several foreign envoys with whom a sentence begins. */
function opensWithSeveral({ units }: Line, own: string, officials: FoundOfficials): boolean {
  const last = units.findIndex(
    ({ key }) => !/^(?:\{[pbgscl]\}|[,;()]|and|of|from|the|mr|mrs|ms)$/u.test(key),
  );
  const people = units.slice(0, Math.max(0, last)).flatMap(({ who }) => who?.people ?? []);
  return new Set(people.filter((one) => isEnvoy(one, officials) && !serves(one, own, officials))).size > 1;
}

/** "High Commissioner of Malaysia": the line below a name in a list, which tells only the post. */
const goesWithName = ({ text, units }: Line): boolean => units.length < 14 && ENVOYS.test(text);

/** The foreign envoys in a line from a unit on, one a party; where nobody is named, the states whose envoys they are. */
function envoysFrom(
  units: readonly Unit[],
  from: number,
  own: string,
  officials: FoundOfficials,
  ofEnvoys: boolean,
): readonly Party[] {
  const parties: Party[] = [];
  const of: Party[] = [];
  for (let i = from; i < units.length; i += 1) {
    const unit = units[i]!;
    if (!isWho(unit) || unit.who.rule === 'pronoun') continue;
    for (const member of unit.members) {
      for (const one of member.people) {
        const { country, organization, posts } = officials.people[one]!;
        const side = country ?? organization;
        if (side === null || side === own || (posts.length > 0 && !isEnvoy(one, officials))) continue;
        if (!parties.some((party) => party.people.includes(one)))
          parties.push({ ...partyOf({ ...unit, who: member }, i, true), people: [one], sides: [side] });
      }
      if (member.people.length === 0)
        for (const side of member.sides) if (side !== own && side.length === 2) of.push(partyOfSide(side, i));
    }
  }
  const ofStates =
    ofEnvoys || units.slice(from).some(({ key, text }) => ENVOYS.test(key) || ENVOYS.test(foldText(text)));
  return parties.length > 0 || !ofStates ? parties : of;
}

function contactOf(ceremony: Ceremony, party: Party, at: number, lines: readonly Line[]): Contact {
  const { cue, like, hosts, index } = ceremony;
  const line = lines[index]!;
  // Those who come are named before the ceremony, too.
  const told = [line.sentence, lines[at]!.sentence];
  return {
    rule: card.name,
    type: 'CREDENTIALS',
    start: Math.min(...told.map(({ start }) => start)),
    end: Math.max(...told.map(({ end }) => end)),
    line: at,
    lines: [at],
    cue,
    intro: null,
    parties: [...hosts, party],
    states: [],
    days: like?.days ?? daysOf(line, cue, [cue]) ?? daysOfCeremony(lines, index),
    shift: null,
    place: like?.place ?? null,
    foreseen: false,
    back: false,
  };
}

/** "The ceremony, held on Monday": the day told in the next sentence. */
function daysOfCeremony(lines: readonly Line[], index: number): Days | null {
  const next = lines[index + 1];
  const after =
    next !== undefined &&
    /^ (?:the|this|today 's) (?:[a-z]+ ){0,2}(?:ceremony|presentation|event|occasion) /u.test(next.text);
  if (after) return daysIn(next);
  if (!ALL_OF_THEM.test(lines[index]!.text)) return null;
  // "Several ambassadors-designate had an audience on Wednesday": told above those who are named.
  const above = lines.findLast(
    ({ sentence, text }, i) =>
      i < index && i >= index - LONGEST && sentence.zone === 'BODY' && CAME.test(text) && !ASIDE.test(text),
  );
  return above === undefined ? null : daysIn(above);
}

const CAME = new RegExp(
  String.raw`(?:${ENVOY_NOUNS}) (?:[^.]{1,60} )?(?:had|paid|called|came|met|were) [^.]*\{d\}`,
  'u',
);

function daysIn(line: Line): Days | null {
  const cue = {
    rule: card.name,
    type: 'CREDENTIALS',
    line,
    first: 1,
    end: 2,
    form: 'NOUN',
    by: new Set<string>(),
  } as const;
  return daysOf(line, cue, [cue]);
}
