import type { TextDocument } from '../document.ts';

/** Heads of offices whose field follows after "of" or "for". */
const HEADS =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|department|departments|commissioner|director|directors|directorate|bureau|agency|office|undersecretary|envoy|adviser|advisor|university|institute|faculty|school|officer|attache|portfolio|chancellor|general)$/u;
/** Bodies whose field follows after "on", "of" or "for"; a name only where the body is national. */
const BODIES =
  /^(?:committee|commission|council|board|chairman|chairwoman|chairperson|chair|authority|academy)$/u;
const NATIONAL =
  /\b(?:national|assembly|senate|parliament|parliamentary|house|central|general|royal|state|standing|select)\b/u;
/** Persons of a fund or a company, whose name follows. */
const PERSONS =
  /^(?:president|governor|chief|ceo|head|member|representative|spokesperson|spokesman|chairman|director)$/u;
const AFTER =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|department|commissioner|chief|chiefs|adviser|advisor|attache|university|institute|academy|officer|officers|correspondent|portfolio)$/u;

/** "Chairman of the Agriculture Committee": the body that somebody chairs, whose field is no matter. */
const CHAIRED = /^(?:Board|Committee|Commission|Council|Authority|Chamber)$/u;
const CHAIR =
  /\b(?:chair(?:man|woman|person)?|head|member|president|secretary|director|deputy)\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}-]*\s|and\s|on\s)*$/iu;

/** Whether a topic's words are a minister's portfolio or in the name of an office: "Minister of Tourism", "Health Secretary". */
export function isPortfolio(
  document: TextDocument,
  firstToken: number,
  endToken: number,
  sentenceStart: number,
): boolean {
  const { tokens } = document;
  const capital = /^\p{Lu}/u.test(tokens[firstToken]!.text);
  let next = endToken;
  // "Environment and Tourism Minister", "trade and foreign ministers"
  for (let steps = 0; steps < 6 && tokens[next] !== undefined; steps += 1) {
    const token = tokens[next]!;
    if (AFTER.test(token.folded)) return true;
    if (capital && CHAIRED.test(token.text) && CHAIR.test(nameBefore(document, firstToken, sentenceStart)))
      return true;
    const joint = /^(?:and|&|,|foreign|affairs|deputy|vice)$/u.test(token.folded);
    if (!joint && (steps === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text))) break;
    next += 1;
  }
  for (let i = firstToken - 1; i >= sentenceStart && firstToken - i < 24; i -= 1) {
    const token = tokens[i]!;
    const joint = tokens[i + 1]?.folded ?? '';
    if (HEADS.test(token.folded) && /^(?:of|for|general|-)$/u.test(joint))
      return capital || token.folded.endsWith('s');
    if (BODIES.test(token.folded) && /^(?:of|for|on)$/u.test(joint)) {
      const lead = tokens.slice(Math.max(sentenceStart, i - 4), i).map((one) => one.folded);
      return capital && NATIONAL.test(lead.join(' '));
    }
    if (PERSONS.test(token.folded) && joint === 'of' && tokens[i + 2]?.folded === 'the')
      return (
        (capital &&
          /^(?:Fund|Bank|Agency|Company|Institute|Foundation|Organi[sz]ation|Authority|Group|Association)$/u.test(
            tokens[endToken]?.text ?? tokens[endToken - 1]!.text,
          )) ||
        /Fund|Bank|Agency/u.test(tokens[endToken - 1]!.text)
      );
    // "the Ministers of Energy, Dr A; of Trade, Mr B; and of Tourism, Ms C"
    if (capital && token.text === ';' && /^(?:of|for|and)$/u.test(joint))
      return HEADED_LIST.test(textBefore(document, i, sentenceStart));
    if (/^(?:on|in|to)$/u.test(token.folded)) {
      if (!BODIES.test(tokens[i - 1]?.folded ?? '')) return false;
    } else if (!/^(?:of|for|and|&|,|the)$/u.test(token.folded) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}

/** "Ministers of Energy, Dr A" */
const HEADED_LIST =
  /\b(?:Ministers|Secretaries|Deputy Ministers|Vice Ministers|Ministries|Departments|Directors)\s(?:of|for)\s\p{Lu}/u;
/** Characters before a member of a list in which its head is looked for. */
const HEAD_BEFORE = 400;

/** Characters before a body's field in which the office of its head is looked for. */
const OFFICE_BEFORE = 60;

function nameBefore({ tokens, text }: TextDocument, at: number, sentenceStart: number): string {
  const end = tokens[at]!.start;
  return text.slice(Math.max(tokens[sentenceStart]!.start, end - OFFICE_BEFORE), end);
}

function textBefore({ tokens, text }: TextDocument, at: number, sentenceStart: number): string {
  const end = tokens[at]!.start;
  return text.slice(Math.max(tokens[sentenceStart]!.start, end - HEAD_BEFORE), end);
}

/** Whether a topic stands in a treaty's name: "the Convention on International Civil Aviation". */
export function isInTreaty(document: TextDocument, firstToken: number, sentenceStart: number): boolean {
  const { tokens } = document;
  for (let i = firstToken - 1; i >= sentenceStart && firstToken - i < 10; i -= 1) {
    const token = tokens[i]!;
    if (/^(?:Conventions?|Covenants?|Charter|Statute)$/u.test(token.text)) return true;
    if (!/^(?:of|for|and|&|,|the|on|against)$/u.test(token.folded) && !/^\p{Lu}/u.test(token.text))
      return false;
  }
  return false;
}
