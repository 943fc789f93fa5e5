import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEntente } from '../support/cli/run-entente.ts';

describe('entente compare-names', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-names-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the likelihood and the reasons', async () => {
    const { code, stdout } = await runEntente([
      'compare-names',
      'Hor Nam Hong',
      'Hor Namhong',
      '--countries',
      'KH,KH',
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^0\.98 SAME\n- nam hong and namhong .*\n- both are officials of KH\n$/);
  });

  it('prints a line of JSON for each pair of a file, and goes on after a wrong one', async () => {
    const file = join(folder, 'pairs.tsv');
    const lines = [
      'Tony Blinken\tAntony Blinken\tUS\tUS\tSecretary of State\tSecretary of State',
      'Hun Sen\tHun Manet\tKH\tKH',
      'Blinken\tAntony Blinken',
      'alone',
      'A B\tA B\tUSA\tUS',
      'Prak Sokhonn\tSokhonn Prak',
    ];
    writeFileSync(file, `\uFEFF${lines.join('\r\n')}\r\n`);
    const { code, stdout, stderr } = await runEntente(['compare-names', '--pairs', file]);
    expect(code).toBe(1);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['SAME', 'DIFFERENT', 'POSSIBLE', 'SAME']);
    expect(Object.keys(rows[0])).toEqual(['a', 'b', 'likelihood', 'verdict', 'reasons']);
    expect(rows[0].a).toBe('Tony Blinken');
    expect(stderr).toContain(`${file}:4: expected two names`);
    expect(stderr).toContain(`${file}:5: expected countries`);
  });

  it.each([
    ['one name', ['Hun Sen']],
    ['countries that are none', ['Hun Sen', 'Hun Sen', '--countries', 'Cambodia']],
    ['names and a file', ['Hun Sen', 'Hun Sen', '--pairs', 'pairs.tsv']],
    ['a file that is not there', ['--pairs', '/nowhere/pairs.tsv']],
  ])('does not begin with %s', async (_, parameters) => {
    const { code, stdout, stderr } = await runEntente(['compare-names', ...parameters]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
  });
});
