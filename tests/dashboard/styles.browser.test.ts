import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeDashboard } from './support/describe-dashboard.ts';

const ASSETS = new URL('../../dist/dashboard/assets/', import.meta.url);

/** The names that Mantine's components have in styles, as they stand in built files of a kind. */
function classesIn(ending: string): ReadonlySet<string> {
  const files = readdirSync(ASSETS).filter((name) => name.endsWith(ending));
  return new Set(
    files.flatMap((name) => readFileSync(new URL(name, ASSETS), 'utf8').match(/\bm_[\da-f]{6,8}\b/g) ?? []),
  );
}

describeDashboard('the styles', () => {
  it('have those of every component that the scripts draw', () => {
    const styled = classesIn('.css');
    const drawn = [...classesIn('.js')];
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.filter((name) => !styled.has(name))).toEqual([]);
  });
});
