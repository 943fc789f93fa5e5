/**
 * Every text that a pattern with alternatives in braces stands for, each once: "{land |}border{|s}" is "land border",
 * "land borders", "border", "borders". Braces may hold braces; throws an Error where one is not closed.
 */
export function expandBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  if (open === -1) return [pattern];
  const { choices, close } = readChoices(pattern, open);
  const rests = expandBraces(pattern.slice(close + 1));
  const heads = choices.flatMap((choice) => expandBraces(pattern.slice(0, open) + choice));
  return [...new Set(heads.flatMap((head) => rests.map((rest) => head + rest)))];
}

/** A first word of texts that a pattern stands for, and the pattern of what follows it. */
export interface FirstWord {
  readonly word: string;
  readonly rest: string;
}

/** The first words of all texts that a pattern stands for, in the order of the texts, some of them more than once. */
export function firstWords(pattern: string): readonly FirstWord[] {
  const begun = pattern.trimStart();
  const open = begun.indexOf('{');
  const end = begun.indexOf(' ');
  if (open === -1 || (end !== -1 && end < open))
    return [
      end === -1 ? { word: begun, rest: '' } : { word: begun.slice(0, end), rest: begun.slice(end + 1) },
    ];
  const { choices, close } = readChoices(begun, open);
  return choices.flatMap((choice) => firstWords(begun.slice(0, open) + choice + begun.slice(close + 1)));
}

function readChoices(
  pattern: string,
  open: number,
): { readonly choices: readonly string[]; readonly close: number } {
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < pattern.length; i += 1) {
    const mark = pattern[i];
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    if ((mark === '|' && depth === 1) || depth === 0) {
      choices.push(pattern.slice(from, i));
      from = i + 1;
    }
    if (depth === 0) return { choices, close: i };
  }
  throw new Error(`"${pattern}" opens a brace that it does not close.`);
}
