import { linesOf, type PdfPage, type Piece } from './piece.ts';

/** Lines at the head and at the foot of a page among which those that repeat are looked for. */
const EDGE = 4;

/** Of the page's height: how far from its head or foot they lie at most. */
const MARGIN = 0.15;

/** "3", "- 3 -", "Page 3 of 12", "3/12", "iii" */
const PAGE_NUMBER =
  /^[\s|–—-]*(?:page|p\.|pg\.?)?\s*(?:\d{1,3}|[ivx]{1,6})\s*(?:(?:of|\/|\|)\s*\d{1,3})?[\s|.–—-]*$/iu;

/** A line at the edge of a page. */
interface EdgeLine {
  readonly page: number;
  readonly edge: 'HEAD' | 'FOOT';
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/**
 * Pages without their running headers and footers and the numbers of pages. A header that is on the first page, too, stays
 * there: it is the letterhead.
 */
export function removeRunningLines(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.flatMap(edgeLines);
  const first = new Set(edges.filter(({ page }) => page === 0).map(({ text }) => text));
  const onPages = Map.groupBy(edges, ({ edge, text }) => `${edge} ${text}`);
  const gone = new Set(
    edges
      .filter((line) => {
        if (PAGE_NUMBER.test(line.text.replaceAll('#', '1'))) return true;
        const repeats = new Set(onPages.get(`${line.edge} ${line.text}`)?.map(({ page }) => page)).size;
        if (line.page === 0)
          return line.edge === 'FOOT'
            ? repeats > 1
            : repeats > 1 && /#/u.test(line.text) && PAGE_OF.test(line.text);
        return repeats > 1 || first.has(line.text);
      })
      .flatMap(({ pieces }) => pieces),
  );
  return pages.map(({ height, pieces }) => ({ height, pieces: pieces.filter((piece) => !gone.has(piece)) }));
}

/** "Press Release No. 12 – Page 1 of 3", with its numbers told by a sign. */
const PAGE_OF = /\bpage\s*#|#\s*(?:of|\/)\s*#/iu;

function edgeLines({ height, pieces }: PdfPage, page: number): EdgeLine[] {
  const lines = linesOf(pieces);
  return lines.flatMap((line, at): EdgeLine[] => {
    const y = line[0]?.baseline ?? 0;
    const edge =
      at < EDGE && y < height * MARGIN
        ? 'HEAD'
        : at >= lines.length - EDGE && y > height * (1 - MARGIN)
          ? 'FOOT'
          : null;
    if (edge === null) return [];
    const text = line
      .map((piece) => piece.text.trim())
      .join(' ')
      .toLowerCase()
      .replace(/\d+/gu, '#');
    return [{ page, edge, pieces: line, text }];
  });
}
