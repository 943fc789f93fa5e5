import type { Element } from 'domhandler';
import type { Measure } from './measure-text.ts';

/** Words in the class or id of what belongs to the site and not to the release. */
const FURNITURE =
  /^(?:breadcrumbs?|crumbs?|cookies?|consent|gdpr|shar(?:e|es|ing)|sharedaddy|addtoany|addthis|a2a|sharethis|socials?|related|relatedposts|relatednews|newsletter|subscribe|comments?|respond|pagination|pager|paging|navbar|navigation|nav|menu|submenu|sidenav|sidebar|toolbar|tags?|tagcloud|taglist|search|login|popup|modal|overlay|advert|ads|captions?|gallery|carousel|slider|slideshow|lightbox|byline|vcard|footer|printfriendly|print|rating|hits|feedback|survey|backtotop|sitemap|ribbon|skiplinks?|languages?|langs?|langswitch|switcher|widgets?|recent|popular|latest|archives?|promo|banner|alert|ticker|weather|copyright|disclaimer|contacts?|mediacontacts?|accessibility|readmore|attachments?)$/iu;

const ROLES: ReadonlySet<string> = new Set(
  'navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
);

/** Share of a page's prose that lies in no piece of furniture, whatever it is called. */
const MOST_PROSE = 0.5;

/**
 * Whether an element is furniture by its role, its class or its id: it must not hold the page's headline, and no great
 * part of the page's prose either ("content-with-sidebar").
 */
export function isFurnitureElement(
  element: Element,
  measure: Measure,
  pageProse: number,
  holdsHeadline: boolean,
): boolean {
  const { attribs } = element;
  if (holdsHeadline || measure.prose > pageProse * MOST_PROSE) return false;
  if (ROLES.has(attribs['role'] ?? '')) return true;
  return hasFurnitureWord(attribs['class']) || hasFurnitureWord(attribs['id']);
}

/** Whole names of what counts readers; "views-row" is a row of anything. */
const COUNTER = /^(?:(?:post|page|article|news)?[-_]?views?(?:[-_]?count(?:er)?)?|view-?ed|visits?)$/iu;

/** Names of blocks of which a page is built whatever they hold: "elementor-widget-text-editor", "field--name-body". */
const BUILDING = /^(?:elementor|wp-block|fusion|et_pb|vc|field--type|block)\b/iu;

function hasFurnitureWord(names: string | undefined): boolean {
  if (names === undefined || names === '') return false;
  return names
    .slice(0, 500)
    .split(/\s+/u)
    .some(
      (name) =>
        COUNTER.test(name) || (!BUILDING.test(name) && wordsOf(name).some((word) => FURNITURE.test(word))),
    );
}

/** "social-share_buttons" and "socialShareButtons" are three words. */
const wordsOf = (name: string): readonly string[] => name.split(/[^\p{L}\d]+|(?<=\p{Ll})(?=\p{Lu})/u);
