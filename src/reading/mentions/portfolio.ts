import type { TextDocument } from '../document.ts';

const HEADS =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|department|departments|commissioner|director|directors|directorate|bureau|agency|office|committee|commission|council|chairman|chairwoman|chairperson|chair|head|undersecretary|envoy|adviser|advisor|university|institute|academy|faculty|school|officer|attache|spokesperson|representative|portfolio|authority|chancellor)$/u;
const AFTER =
  /^(?:minister|ministers|ministry|ministries|secretary|secretaries|department|commissioner|chief|chiefs|adviser|advisor|attache|university|institute|academy|officer|officers|correspondent)$/u;
const INSIDE = /^(?:of|for|on|and|&|,|the|to|in)$/u;
/** Words that make a committee's or an office's field a name and no matter of talks. */
const NATIONAL =
  /\b(?:national|assembly|senate|parliament|house|central|general|royal|state|standing|select)\b/iu;

/** Whether a topic's words are a minister's portfolio or in the name of an office: "Minister of Tourism", "Health Secretary". */
export function isPortfolio(
  document: TextDocument,
  firstToken: number,
  endToken: number,
  sentenceStart: number,
): boolean {
  const { tokens } = document;
  let next = endToken;
  // "Environment and Tourism Minister", "trade and foreign ministers"
  for (let steps = 0; steps < 6 && tokens[next] !== undefined; steps += 1) {
    const token = tokens[next]!;
    if (AFTER.test(token.folded)) return true;
    if (
      !/^(?:and|&|,|foreign|affairs|deputy|vice)$/u.test(token.folded) &&
      !/^\p{Lu}\p{Ll}/u.test(token.text)
    )
      break;
    next += 1;
  }
  for (let i = firstToken - 1; i >= sentenceStart && firstToken - i < 24; i -= 1) {
    const token = tokens[i]!;
    if (HEADS.test(token.folded)) {
      // "Minister for", "Secretary of Homeland": right behind the head comes "of", "for" or "on".
      const joint = tokens[i + 1]?.folded ?? '';
      if (!/^(?:of|for|on|general|-)$/u.test(joint) && i + 1 !== firstToken) return false;
      if (/^(?:committee|commission|council|chair|office|authority|bureau)$/u.test(token.folded))
        return NATIONAL.test(
          tokens
            .slice(Math.max(sentenceStart, i - 4), i)
            .map((one) => one.folded)
            .join(' '),
        );
      return true;
    }
    if (!INSIDE.test(token.folded) && !/^\p{Lu}/u.test(token.text)) return false;
  }
  return false;
}
