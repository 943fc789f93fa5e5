/** A line of a plot. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { left: 70, top: 40, bottom: 40 };
const LINE_HEIGHT = 18;
const LEGEND_WIDTH = 480;
/** Told apart by those who do not see red and green apart, too (Okabe and Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000'];

/** A plot of lines with both axes by powers of ten; every value must be above 0. */
export function plotSvg(title: string, series: readonly Series[]): string {
  const x = axisOf(
    series.flatMap(({ points }) => points.map(([value]) => value)),
    MARGIN.left,
    WIDTH,
  );
  const y = axisOf(
    series.flatMap(({ points }) => points.map(([, value]) => value)),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const height = Math.max(HEIGHT, MARGIN.top + LINE_HEIGHT * series.length);
  const parts = [
    text(MARGIN.left, 20, title, 'font-weight="bold"'),
    ...x.ticks.flatMap((tick) => [
      rule(x.at(tick), MARGIN.top, x.at(tick), HEIGHT - MARGIN.bottom),
      text(
        x.at(tick),
        HEIGHT - MARGIN.bottom + LINE_HEIGHT,
        tick.toLocaleString('en'),
        'text-anchor="middle"',
      ),
    ]),
    ...y.ticks.flatMap((tick) => [
      rule(MARGIN.left, y.at(tick), WIDTH, y.at(tick)),
      text(MARGIN.left - 8, y.at(tick) + 4, tick.toLocaleString('en'), 'text-anchor="end"'),
    ]),
    ...series.flatMap(({ name, points }, index) => {
      const colour = COLOURS[index % COLOURS.length] ?? '#000000';
      // The second time round the colours, lines are dashed.
      const dashes =
        index < COLOURS.length ? '' : ` stroke-dasharray="${2 * Math.floor(index / COLOURS.length) + 2}"`;
      const top = MARGIN.top + LINE_HEIGHT * index;
      const path = points.map(([a, b]) => `${round(x.at(a))},${round(y.at(b))}`).join(' ');
      return [
        `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashes}/>`,
        ...points.map(
          ([a, b]) => `<circle cx="${round(x.at(a))}" cy="${round(y.at(b))}" r="3" fill="${colour}"/>`,
        ),
        `<line x1="${WIDTH + 20}" y1="${top}" x2="${WIDTH + 44}" y2="${top}" stroke="${colour}" stroke-width="2"${dashes}/>`,
        text(WIDTH + 52, top + 4, name),
      ];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + LEGEND_WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${parts.join('\n')}
</svg>
`;
}

/** From the power of ten below the least value to the one above the greatest, laid out between two places. */
function axisOf(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, index) => Number(`1e${low + index}`)),
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#dddddd"/>`;
}

function text(x: number, y: number, words: string, more = ''): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}"${more === '' ? '' : ` ${more}`}>${escaped}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
