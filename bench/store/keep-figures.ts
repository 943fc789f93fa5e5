import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';
import { plotSvg } from './plot-svg.ts';
import { tableOf } from './table-of.ts';

const FOLDER = new URL('../results/', import.meta.url);

/** Keeps the figures in place of those of the same store and size, and makes the table and the plots of all that are kept. */
export function keepFigures(figures: Figures): void {
  mkdirSync(FOLDER, { recursive: true });
  const data = pathOf('store.json');
  // The file is ours: this function alone writes it.
  const held = existsSync(data) ? (JSON.parse(readFileSync(data, 'utf8')) as Figures[]) : [];
  const all = [
    ...held.filter(({ store, releases }) => store !== figures.store || releases !== figures.releases),
    figures,
  ].sort((a, b) => (a.store === b.store ? a.releases - b.releases : a.store < b.store ? -1 : 1));
  writeFileSync(data, `${JSON.stringify(all, rounded, 2)}\n`);
  writeFileSync(pathOf('store.md'), tableOf(all));
  writeFileSync(
    pathOf('store-rate.svg'),
    plotSvg('Releases a second into the store, by releases', seriesOfRates(all)),
  );
  writeFileSync(
    pathOf('store-questions.svg'),
    plotSvg('Median milliseconds of each question, by releases', seriesOfQuestions(all)),
  );
}

function seriesOfRates(all: readonly Figures[]) {
  return [...Map.groupBy(all, ({ store }) => store)].flatMap(([store, figures]) => [
    { name: `${store}: ingest`, points: figures.map(({ releases, rate }) => [releases, rate] as const) },
    { name: `${store}: raw`, points: figures.map(({ releases, rawRate }) => [releases, rawRate] as const) },
  ]);
}

function seriesOfQuestions(all: readonly Figures[]) {
  const points = all.flatMap(({ store, releases, latencies }) =>
    latencies.map(({ question, median }) => ({
      name: `${store}: ${question}`,
      point: [releases, median] as const,
    })),
  );
  return [...Map.groupBy(points, ({ name }) => name)].map(([name, own]) => ({
    name,
    points: own.map(({ point }) => point),
  }));
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}
