import type { Element } from 'domhandler';

/** Classes by which common style sheets hide what only screen readers shall say. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|element-invisible|d-none|hidden|hide|u-hidden|is-hidden|show-for-sr|usa-sr-only|wb-inv|offscreen|skip-?(?:link|nav|to)?)(?:\s|$)/iu;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Whether an element is not shown. */
export function isHidden({ attribs }: Element): boolean {
  return (
    attribs['hidden'] !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    hidesByClass(attribs['class'] ?? '') ||
    HIDDEN_STYLE.test(attribs['style'] ?? '')
  );
}

/** "hidden lg:block" is shown where there is room. */
function hidesByClass(names: string): boolean {
  return HIDDEN_CLASS.test(names) && !/(?:^|\s)(?:sm|md|lg|xl|2xl|print):(?!hidden)/u.test(names);
}
