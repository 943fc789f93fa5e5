/**
 * A text as offsets refer to it: NFC, lines ended by "\n" and without white space at their ends, at most one empty line
 * together, every space a plain one, no invisible characters, no "**" of bold type, a space between a year and the time
 * that a page's columns glued to it, a new line between a day that begins a line and the words glued to it. Normalising again changes nothing.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(/\*+/gu, (stars) => (stars.length % 2 === 1 ? '*' : ''))
    .normalize('NFC')
    .replace(/(?! )[\t\p{Zs}]/gu, ' ')
    .replace(GLUED_TIME, '$& ')
    .replace(GLUED_WORDS, '$&\n')
    .replace(GLUED_DAY, '$&\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

// Controls, soft hyphens, zero-width characters, marks of direction, byte order marks.
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** The year before the time of "17 July 202018:33". */
const GLUED_TIME = /\b(?:19|20)\d\d(?=[0-2]\d:[0-5]\d\b)/gu;

/** The day that a store of pages writes in front of the first words: "date 2024-03-01 Envoys Received". */
const GLUED_DAY = /^\s{0,20}date:? (?:19|20)\d\d-\d\d-\d\d(?= (?!Source\b|By\b)[\p{Lu}“"‘'])/u;

/**
 * The day of "13 September, 2022On September 13" and "25/06/2025Published", with the spaces before it: to look behind each letter
 * for them took half of the time of all this.
 */
const GLUED_WORDS =
  /^[^\S\n]{0,20}(?:\d{1,2}[ .]\p{Lu}\p{Ll}{2,8},? |\p{Lu}\p{Ll}{2,8} \d{1,2}, |\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d\d(?=\p{Lu}\p{Ll})/gmu;
