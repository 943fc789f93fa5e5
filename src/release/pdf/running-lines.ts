import { linesOf, type PdfPage, type Piece } from './piece.ts';

/** Lines at the head and at the foot of a page among which those that repeat are looked for. */
const EDGE = 4;

/** Of the page's height: how far from its head or foot they lie at most. */
const MARGIN = 0.15;

/** "3", "- 3 -", "Page 3 of 12", "3/12", "iii" */
const PAGE_NUMBER =
  /^[\s|–—-]*(?:page|p\.|pg\.?)?\s*(?:\d{1,3}|[ivx]{1,6})\s*(?:(?:of|\/|\|)\s*\d{1,3})?[\s|.–—-]*$/iu;

/** "Press Release No. 12 – Page 1 of 3" */
const NUMBERED = /\bpage \d|\b\d{1,3} ?(?:of|\/) ?\d{1,3}$/iu;

/** A line at the edge of a page. */
interface EdgeLine {
  readonly page: number;
  readonly edge: 'HEAD' | 'FOOT';
  readonly pieces: readonly Piece[];
  readonly text: string;
  /** What it has in common with those that differ in numbers alone. */
  readonly pattern: string;
}

/**
 * Pages without their running headers and footers and the numbers of pages. A header that is on the first page, too, stays
 * there: it is the letterhead.
 */
export function removeRunningLines(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.flatMap(edgeLines);
  const onPages = Map.groupBy(edges, ({ edge, pattern }) => `${edge} ${pattern}`);
  const onFirst = new Set(edges.filter(({ page }) => page === 0).map(({ pattern }) => pattern));
  const isRunning = ({ page, edge, text, pattern }: EdgeLine): boolean => {
    if (PAGE_NUMBER.test(text)) return true;
    const repeats = onPages.get(`${edge} ${pattern}`)?.some((other) => other.page !== page) === true;
    if (page > 0) return repeats || onFirst.has(pattern);
    return repeats && (edge === 'FOOT' || NUMBERED.test(text));
  };
  const gone = new Set(edges.filter(isRunning).flatMap(({ pieces }) => pieces));
  return pages.map(({ height, pieces }) => ({ height, pieces: pieces.filter((piece) => !gone.has(piece)) }));
}

function edgeLines({ height, pieces }: PdfPage, page: number): EdgeLine[] {
  const lines = linesOf(pieces);
  return lines.flatMap((line, at): EdgeLine[] => {
    const y = line[0]?.baseline ?? 0;
    const isHead = at < EDGE && y < height * MARGIN;
    if (!isHead && (at < lines.length - EDGE || y < height * (1 - MARGIN))) return [];
    const words = line.map((piece) => piece.text).join(' ');
    const text = words.replace(/\s+/gu, ' ').trim();
    const pattern = text.toLowerCase().replace(/\d+/gu, '#');
    return [{ page, edge: isHead ? 'HEAD' : 'FOOT', pieces: line, text, pattern }];
  });
}
