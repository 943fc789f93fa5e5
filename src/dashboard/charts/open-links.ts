import type { AnyRouter } from '@tanstack/react-router';
import type { Given } from '../app/search-params.ts';
import { readShownSearch } from '../app/shown-search.ts';

const XLINK = 'http://www.w3.org/1999/xlink';
/** Which way the keys lead from mark to mark. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Lets the links of a drawing lead to pages of the dashboard without leaving it, and tells whether there are any: a link
 * within the page leaves its tables as they are. The drawing is one stop of the tabulator key; the arrow keys move within
 * it, in the order in which it was drawn.
 */
export function openLinks(chart: Element, router: AnyRouter): boolean {
  const links = [...chart.querySelectorAll('a')];
  for (const [index, link] of links.entries()) {
    const address = link.getAttributeNS(XLINK, 'href') ?? '';
    link.setAttribute('href', address);
    const label = link.querySelector('[aria-label]')?.getAttribute('aria-label');
    if (label != null) link.setAttribute('aria-label', label);
    for (const mark of link.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
    link.setAttribute('tabindex', index === links.length - 1 ? '0' : '-1');
    link.addEventListener('click', (event: Event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      const [path, query = ''] = address.split('?');
      if (path !== location.pathname) void router.navigate({ href: address });
      else
        void router.navigate({
          to: '.',
          search: (now: Given) => ({
            ...readShownSearch(now),
            ...router.options.parseSearch(query),
          }),
          resetScroll: false,
        });
    });
    link.addEventListener('keydown', (event: Event) => {
      const step = event instanceof KeyboardEvent ? STEPS[event.key] : undefined;
      const next = step === undefined ? undefined : links[index + step];
      if (next === undefined) return;
      event.preventDefault();
      link.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
    link.addEventListener('focus', () => pointTo(chart, link));
    link.addEventListener('blur', () => chart.dispatchEvent(new PointerEvent('pointerleave')));
  }
  // What cannot be opened is drawn for the eye: the drawing's label and its links say the same in words.
  for (const group of chart.querySelectorAll('g[aria-label]'))
    if (group.querySelector('a') === null) group.setAttribute('aria-hidden', 'true');
    else group.removeAttribute('aria-label');
  return links.length > 0;
}

/** Shows the tip of a mark as if the pointer were over it. */
function pointTo(chart: Element, mark: Element): void {
  const { left, top, width, height } = mark.getBoundingClientRect();
  chart.dispatchEvent(
    new PointerEvent('pointermove', {
      clientX: left + width / 2,
      clientY: top + height / 2,
      pointerType: 'mouse',
    }),
  );
}
