import type { PageLine } from './lines.ts';

/** Scripts that the pages of one state alone are written in, with its alpha-2 code. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Thai}/u, 'TH'],
  [/\p{Script=Lao}/u, 'LA'],
  [/\p{Script=Khmer}/u, 'KH'],
  [/\p{Script=Myanmar}/u, 'MM'],
  [/\p{Script=Georgian}/u, 'GE'],
  [/\p{Script=Armenian}/u, 'AM'],
  [/\p{Script=Hebrew}/u, 'IL'],
  [/\p{Script=Sinhala}/u, 'LK'],
  [/\p{Script=Hangul}/u, 'KR'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'JP'],
];

/** The state in whose script words of a page's frame are: "วันที่นำเข้าข้อมูล 6 Mar 2025". Null where several scripts stand there, as in a choice of languages. */
export function stateOfScript(ends: readonly PageLine[]): string | null {
  const frame = ends.filter(({ kind }) => kind === 'CRUMB' || kind === 'DATE').map(({ text }) => text);
  const found = SCRIPTS.filter(([script]) => frame.some((line) => script.test(line)));
  return found.length === 1 ? found[0]![1] : null;
}
