import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { CONTAINERS, HEADINGS, INLINE, SPACED } from './element-kinds.ts';
import { isFootnoteMark } from './footnote-mark.ts';
import { Lines } from './lines.ts';
import { isLinkBox } from './link-box.ts';
import { markerOf } from './list-marker.ts';
import { measureOf, type Measures } from './measure-text.ts';
import { isSiteLine } from './site-lines.ts';
import { cellsOf, isTableOfData, joinCells } from './table.ts';

/** Links of a block in a text that is left out because it is nothing but links, at the least. */
const LEAST_LINKS = 2;

/**
 * The text of nodes in their order, of what is shown of them, in lines as on the page; not yet normalised. Blocks of
 * `leastLinks` links or more and nothing else are left out.
 */
export function writeText(nodes: readonly ChildNode[], measures: Measures, leastLinks = LEAST_LINKS): string {
  const writer = new TextWriter(measures, leastLinks);
  writer.write(nodes);
  writer.leaveOutHeading();
  return writer.lines.text;
}

/** Characters of a definition that stands on the line of its term. */
const LONGEST_DEFINITION = 100;

/** A heading in the text, "h2", and where it begins and ends. */
interface Heading {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether something below it was passed over. */
  readonly isEmptied: boolean;
}

class TextWriter {
  readonly lines = new Lines();
  readonly #measures: Measures;
  readonly #leastLinks: number;
  #heading: Heading | null = null;
  /** Whether a paragraph has been written. */
  #hasProse = false;
  #lists = 0;
  #asIs = 0;

  constructor(measures: Measures, leastLinks: number) {
    this.#measures = measures;
    this.#leastLinks = leastLinks;
  }

  write(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node.data);
      else if (isTag(node)) this.#element(node);
    }
  }

  #text(data: string): void {
    if (this.#asIs > 0) this.lines.addAsIs(data);
    else this.lines.add(data);
  }

  #element(element: Element): void {
    const { name, children } = element;
    if (!this.#measures.has(element)) return INLINE.has(name) ? undefined : this.#passOver();
    if (isFootnoteMark(element)) return;
    if (name === 'br') return this.lines.breakLine();
    if (isPiece(element)) this.lines.begin(1);
    if (INLINE.has(name)) return name === 'q' ? this.#quote(children) : this.write(children);
    if (isLinkBox(element, this.#measures, this.#leastLinks)) return this.leaveOutHeading();
    if (HEADINGS.has(name)) this.#closeHeading(name);
    const gap = SPACED.has(name) && this.#lists === 0 ? 2 : 1;
    this.lines.begin(gap);
    const start = this.lines.mark();
    if (name === 'ul' || name === 'ol') this.#list(element);
    else if (name === 'table') this.#table(element);
    else if (name === 'dl') this.#pairs(element, start);
    else if (name === 'pre') this.#preformatted(children);
    else this.write(children);
    this.lines.begin(gap);
    this.#hasProse ||= measureOf(this.#measures, element).prose > 0;
    if (HEADINGS.has(name)) this.#heading = { name, start, end: this.lines.mark(), isEmptied: false };
  }

  #quote(children: readonly ChildNode[]): void {
    this.lines.add('“');
    this.write(children);
    this.lines.add('”');
  }

  #preformatted(children: readonly ChildNode[]): void {
    this.#asIs += 1;
    this.write(children);
    this.#asIs -= 1;
  }

  #list(list: Element): void {
    this.#lists += 1;
    let place = 0;
    for (const child of list.children) {
      if (!isTag(child) || child.name !== 'li') {
        this.write([child]);
        continue;
      }
      if (measureOf(this.#measures, child).text === 0) continue;
      // Above the first paragraph: a category, or a day that leads to all that was published on it.
      if (!this.#hasProse && isLinkBox(child, this.#measures, 1)) continue;
      this.lines.begin(1);
      const marker = markerOf(list, child, place);
      if (marker !== '' && !beginsWithMark(child)) this.lines.addMarker(marker);
      this.write(child.children);
      this.lines.begin(1);
      place += 1;
    }
    this.#lists -= 1;
  }

  #table(table: Element): void {
    if (!isTableOfData(table)) return this.write(table.children);
    this.write(table.children.filter((child) => isTag(child) && child.name === 'caption'));
    for (const row of cellsOf(table)) {
      this.lines.begin(1);
      this.lines.add(joinCells(row.map((cell) => writeText(cell.children, this.#measures))));
    }
  }

  /** Terms with their definitions: a short one beside its term; a list of "Published: 5 March 2024" is of the site. */
  #pairs(list: Element, start: number): void {
    for (const child of list.children) {
      if (isTag(child) && child.name === 'dd' && measureOf(this.#measures, child).text < LONGEST_DEFINITION) {
        if (this.#measures.has(child)) this.lines.goOn();
        this.write(child.children);
      } else this.write([child]);
    }
    if (!this.#hasProse || !this.lines.textFrom(start).trim().split('\n').every(isSiteLine)) return;
    this.lines.takeBack(start);
    this.leaveOutHeading();
  }

  /** Something that is no part of the text stands where it would go on. */
  #passOver(): void {
    if (this.#heading?.end === this.lines.mark()) this.#heading = { ...this.#heading, isEmptied: true };
  }

  /** A heading of the same rank or a higher one begins: the one before goes where what it was for was passed over. */
  #closeHeading(name: string): void {
    if (this.#heading?.isEmptied === true && name <= this.#heading.name) this.leaveOutHeading();
  }

  /** A heading goes below which nothing stands: what it was for is left out. */
  leaveOutHeading(): void {
    const heading = this.#heading;
    if (heading !== null && heading.start > 0 && heading.end === this.lines.mark())
      this.lines.takeBack(heading.start);
    this.#heading = null;
  }
}

/** Whether an element stands right beside another that is styled apart from it, as what frames a text does: a day, a counter. */
function isPiece({ name, attribs, prev, parent }: Element): boolean {
  return (
    PIECES.has(name) &&
    attribs['class'] !== undefined &&
    prev !== null &&
    isTag(prev) &&
    PIECES.has(prev.name) &&
    prev.attribs['class'] !== undefined &&
    parent !== null &&
    isTag(parent) &&
    CONTAINERS.has(parent.name) &&
    !INLINE.has(parent.name)
  );
}

const PIECES: ReadonlySet<string> = new Set(['span', 'time']);

/** Whether an item shows a mark of its own: "(a) …", "• …". */
function beginsWithMark(item: Element): boolean {
  return /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|[•·▪●○◦‣–—-]\s?)/iu.test(firstText(item.children));
}

function firstText(nodes: readonly ChildNode[]): string {
  for (const node of nodes) {
    const text = isText(node) ? node.data : isTag(node) ? firstText(node.children) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}
