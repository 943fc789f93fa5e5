import { isTag, type ChildNode, type ParentNode } from 'domhandler';
import { measureOf, type Measures } from './measure-text.ts';

/** How far above a text, in elements around it, its headline may stand. */
const FAR = 4;

/** What stands above a text beside the nearest element around it that has something there; none where it is links. */
export function leadAbove(body: ParentNode, measures: Measures): readonly ChildNode[] {
  let at = body;
  for (let up = 0; up < FAR; up += 1) {
    const { parent } = at;
    if (parent === null) return [];
    const above = parent.children.slice(0, parent.children.indexOf(at as ChildNode));
    const shown = above.filter(isTag).map((element) => measureOf(measures, element));
    const text = shown.reduce((sum, measure) => sum + measure.text, 0);
    const linked = shown.reduce((sum, measure) => sum + measure.linked, 0);
    if (text > 0) return linked * 2 > text ? [] : above;
    at = parent;
  }
  return [];
}
