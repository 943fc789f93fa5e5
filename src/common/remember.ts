import { intern } from './intern.ts';

/** Characters of the texts whose answers are kept: what is longer hardly comes again, and is heavy. */
const LONGEST = 200;

/** A function of a text that keeps its latest answers, `most` of them at the most. */
export function remember<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const found = answer(text);
    if (text.length > LONGEST) return found;
    if (known.size >= most) known.clear();
    known.set(intern(text), found);
    return found;
  };
}
