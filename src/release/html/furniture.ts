import type { Element } from 'domhandler';
import { remember } from '../../common/remember.ts';
import type { Measure } from './measure-text.ts';

/** Class names whose words are kept: a site's pages have the same few hundred. */
const MOST_REMEMBERED = 5_000;

/** Words in the class or id of what belongs to the site and not to the release. */
const FURNITURE: ReadonlySet<string> = new Set(
  `breadcrumb breadcrumbs crumb crumbs navbar navigation nav menu submenu sidenav sidebar toolbar ribbon search login
  skiplink skiplinks languages langs langswitch switcher accessibility sitemap backtotop footer copyright
  disclaimer cookie cookies consent gdpr popup modal overlay banner promo alert ticker weather advert ads pagination pager
  paging share shares sharing sharedaddy addtoany addthis a2a sharethis social socials printfriendly newsletter
  subscribe feedback survey rating hits comment comments respond related relatedposts relatednews recent popular latest
  archive archives readmore tags tagcloud taglist caption captions gallery carousel slider slideshow
  lightbox contact contacts mediacontact mediacontacts attachment attachments widget widgets`.split(/\s+/u),
);

/** Those of them that hold much text where the release itself is short: the beginnings of others. */
const TALKATIVE: ReadonlySet<string> = new Set(
  'related relatedposts relatednews recent latest popular comments cookie cookies consent gdpr'.split(' '),
);

const ROLES: ReadonlySet<string> = new Set(
  'navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);

/** Share of a page's prose that lies in no piece of furniture, whatever it is called. */
const MOST_PROSE = 0.5;
const MOST_TALKATIVE_PROSE = 0.8;

/**
 * Whether an element is furniture by its role, its class or its id: it must not hold the page's headline, and no great
 * part of the page's prose either ("content-with-sidebar").
 */
export function isFurnitureElement(
  { attribs }: Element,
  { prose }: Measure,
  pageProse: number,
  holdsHeadline: boolean,
): boolean {
  if (holdsHeadline || prose > pageProse * MOST_TALKATIVE_PROSE) return false;
  const words = wordsOf(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
  if (words.some((word) => TALKATIVE.has(word))) return true;
  return (
    prose <= pageProse * MOST_PROSE &&
    (ROLES.has(attribs['role'] ?? '') || words.some((word) => FURNITURE.has(word)))
  );
}

/** Whole names of what counts readers; "views-row" is a row of anything. */
const COUNTER = /^(?:(?:post|page|article|news)?[-_]?views?(?:[-_]?count(?:er)?)?|visits?)$/iu;

/** Names of what builders of pages make them of, whatever it holds: "elementor-widget-text-editor". */
const BUILDING = /^(?:elementor|wp|fusion|et|vc)[-_]/iu;

/** Names that tell what something is about, or of what sort it is: "tag-related-parties", "category-latest-news". */
const TOPIC = /^(?:tag|category|term|type|status|format)-/iu;

/** Characters of class and id that are looked at. */
const LONGEST = 500;

/** The words of class names: "social-share_buttons" and "socialShareButtons" have three. */
const wordsOf = remember((names: string): readonly string[] => {
  const each = names.slice(0, LONGEST).split(/\s+/u);
  return each.flatMap((name) => {
    if (TOPIC.test(name)) return [];
    if (COUNTER.test(name)) return ['hits'];
    const words = name.split(/[^\p{L}\d]+|(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase());
    return BUILDING.test(name) ? words.filter((word) => word !== 'widget') : words;
  });
}, MOST_REMEMBERED);
