import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import type { Column } from './data-table.tsx';

/** Where a figure is from and when it was seen, for whoever shows it elsewhere. */
function citation(title: string): string {
  const today = format.day(new Date().toISOString().slice(0, 10));
  return texts.figure.cite(title, location.href, today);
}

/** A cell of CSV by RFC 4180; what a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Saves the rows of a figure as CSV, with its citation in the last line. */
export function downloadTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  const lines = [
    columns.map((column) => cell(column.title)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
    [cell(citation(title))],
  ];
  const csv = lines.map((line) => `${line.join(',')}\r\n`).join('');
  save(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }), title, 'csv');
}

const MARGIN = 24;
const LINE = 16;
const PIXELS = 2;

/** Saves the drawing of a figure with its citation under it; nothing where nothing is drawn. */
export async function downloadChart(
  title: string,
  drawn: SVGSVGElement | null,
  kind: 'svg' | 'png',
): Promise<void> {
  if (drawn === null) return;
  const { width, height } = drawn.getBoundingClientRect();
  const whole = { width: Math.ceil(width), height: Math.ceil(height) + MARGIN };
  const svg = new Blob([withCitation(drawn, title, whole)], { type: 'image/svg+xml' });
  if (kind === 'svg') {
    save(svg, title, 'svg');
    return;
  }
  const address = URL.createObjectURL(svg);
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = whole.width * PIXELS;
  canvas.height = whole.height * PIXELS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  canvas.toBlob((blob) => blob !== null && save(blob, title, 'png'));
}

function withCitation(
  drawn: SVGSVGElement,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  keepLooks(drawn, copy);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const { background, color } = getComputedStyle(document.body);
  const sheet = document.createElementNS(copy.namespaceURI, 'rect');
  sheet.setAttribute('width', '100%');
  sheet.setAttribute('height', '100%');
  sheet.setAttribute(
    'fill',
    background.startsWith('rgb') ? (/^rgba?\([^)]*\)/.exec(background)?.[0] ?? 'white') : 'white',
  );
  copy.prepend(sheet);
  const line = document.createElementNS(copy.namespaceURI, 'text');
  line.setAttribute('x', '4');
  line.setAttribute('y', String(height - MARGIN + LINE));
  line.setAttribute('fill', color);
  line.setAttribute('font-family', 'sans-serif');
  line.setAttribute('font-size', '10');
  line.textContent = citation(title);
  copy.append(line);
  return new XMLSerializer().serializeToString(copy);
}

/** What the page's style sheets say of each part, written onto the part. */
const LOOKS = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-family', 'font-size', 'font-weight'];

function keepLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of LOOKS) to.setAttribute(look, style.getPropertyValue(look));
  const [originals, copies] = [[...from.children], [...to.children]];
  for (const [index, original] of originals.entries()) {
    const copy = copies[index];
    if (copy !== undefined) keepLooks(original, copy);
  }
}

function save(blob: Blob, title: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
