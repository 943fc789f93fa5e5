import type { ParentNode } from 'domhandler';
import type { SiteRules } from '../../model/source.ts';
import { isFurnitureElement } from './furniture.ts';
import { measureOf, measureText, type Measures } from './measure-text.ts';
import { select } from './select.ts';
import type { Survey } from './survey-page.ts';

/** The measures of what is no furniture of the site, nor taken out by its rules. */
export function measurePage(survey: Survey, rules: SiteRules): Measures {
  const { root, headings } = survey;
  const all = measureText(root, () => false);
  const { prose } = measureOf(all, root);
  const removed = new Set(
    [...(rules.remove ?? []), ...(rules.date === undefined ? [] : [rules.date])].flatMap((selector) =>
      select(selector, root),
    ),
  );
  const holders = new Set<ParentNode>();
  for (const heading of headings)
    if (heading.name === 'h1')
      for (let up: ParentNode | null = heading; up !== null && !holders.has(up); up = up.parent)
        holders.add(up);
  return measureText(
    root,
    (element) =>
      removed.has(element) ||
      isFurnitureElement(element, measureOf(all, element), prose, holders.has(element)),
  );
}
