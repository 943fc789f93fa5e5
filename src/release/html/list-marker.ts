import type { Element } from 'domhandler';

/** The mark of the item at a place (from 0) of its list: "3. ", "b) ", "iv. ", "- "; "" where the list shows none. */
export function markerOf(list: Element, item: Element, place: number): string {
  if (/list-style(?:-type)?\s*:\s*none/iu.test(list.attribs['style'] ?? '')) return '';
  if (list.name !== 'ol') return '- ';
  const number = wholeNumber(item.attribs['value']) ?? (wholeNumber(list.attribs['start']) ?? 1) + place;
  return `${numeral(number, list.attribs['type'] ?? styleOf(list))}. `;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,6}$/u.test(text.trim()) ? Number(text) : null;
}

function styleOf(list: Element): string {
  const style =
    /list-style(?:-type)?\s*:\s*(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)/iu.exec(
      list.attribs['style'] ?? '',
    )?.[1];
  if (style === undefined) return '1';
  const letter = style.endsWith('roman') ? 'i' : 'a';
  return style.startsWith('upper') ? letter.toUpperCase() : letter;
}

function numeral(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (number > 3_999) return String(number);
  if (type === 'i') return roman(number);
  return type === 'I' ? roman(number).toUpperCase() : String(number);
}

/** 1 is "a", 27 is "aa". */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number <= 26 ? last : letters(Math.floor((number - 1) / 26)) + last;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  let words = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      words += sign;
      left -= value;
    }
  return words;
}
