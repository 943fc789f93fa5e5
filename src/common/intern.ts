/**
 * The one copy that the engine keeps of a text: such copies are compared by where they lie and not letter by letter, and
 * hold no longer text of which they were cut.
 */
export function intern(text: string): string {
  // Names of properties are kept once each.
  for (const only in { [text]: true }) return only;
  return text;
}
