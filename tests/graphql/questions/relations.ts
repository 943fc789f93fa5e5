import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

export function describeRelations(openEmpty: OpenEmpty): void {
  describe('relations', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);
    const relation = async (between: string, selection: string) =>
      (await api().data(`{ relation(between: ${between}) ${selection} }`)).relation;

    it('are found in either order, and null where there is none', async () => {
      expect(await relation('["US", "KH"]', '{ id countries { code } }')).toEqual({
        id: 'relation:KH-US',
        countries: [{ code: 'KH' }, { code: 'US' }],
      });
      expect(await relation('["KH", "IS"]', '{ id }')).toBeNull();
      const { country } = await api().data('{ country(code: "KH") { relation(with: "us") { id } } }');
      expect(country.relation.id).toBe('relation:KH-US');
    });

    it.each([
      ['{ relation(between: ["KH"]) { id } }', '`between` names 1 country; give two different ones'],
      ['{ relation(between: ["KH", "kh"]) { id } }', '`between` names 1 country'],
      ['{ relation(between: ["KH", "US", "JP"]) { id } }', '`between` names 3 countries'],
      ['{ relation(between: []) { id } }', '`between` names 0 countries'],
      ['{ relation(between: ["KH", "USA"]) { id } }', 'Did you mean "US" (United States)?'],
      ['{ country(code: "KH") { relation(with: "KH") { id } } }', 'no relation with itself'],
      ['{ relation(between: ["KH", "US"]) { strength(halfLife: 0) } }', '`halfLife` is 0'],
      [
        '{ relation(between: ["KH", "US"]) { strengthParts(halfLife: -5) { totalCount } } }',
        '`halfLife` is -5',
      ],
      [
        '{ relation(between: ["KH", "US"]) { timeline(period: { from: "0001-01-01", to: "9999-12-31" }, interval: YEAR) { start } } }',
        'at most 2400 are given',
      ],
    ])('are not had of wrong arguments: %s', async (query, message) => {
      const error = await api().error(query);
      expect(error.code).toBe('BAD_USER_INPUT');
      expect(error.message).toContain(message);
    });

    it('are as strong as their parts together, on any day, with any half-life', async () => {
      for (const outlook of ['', 'on: "2021-12-06"', 'halfLife: 7', 'on: "2030-01-01", halfLife: 1000']) {
        const args = outlook === '' ? '' : `(${outlook})`;
        const { strength, strengthParts } = await relation(
          '["JP", "KH"]',
          `{ strength${args} strengthParts${args} { totalCount nodes { weight contribution engagement { type } } } }`,
        );
        const sum = strengthParts.nodes.reduce(
          (total: number, part: { contribution: number }) => total + part.contribution,
          0,
        );
        expect(strength).toBeCloseTo(sum, 5);
        expect(strengthParts.totalCount).toBe(2);
      }
      // A visit (7) of the day before and a meeting (5) of the day itself.
      expect(await relation('["JP", "KH"]', '{ strength(on: "2021-12-06", halfLife: 1) }')).toEqual({
        strength: 8.5,
      });
      expect(await relation('["JP", "KH"]', '{ strength(on: "2021-01-01") }')).toEqual({ strength: 0 });
    });

    it('are looked at from the day of the newest release if nothing else is said', async () => {
      const { strength, then } = await relation(
        '["JP", "KH"]',
        '{ strength then: strength(on: "2022-03-15") }',
      );
      expect(strength).toBe(then);
    });

    it('have their parts in pages, which go on as they began', async () => {
      const parts = (args: string) =>
        relation(
          '["JP", "KH"]',
          `{ strengthParts(first: 1, ${args}) { nodes { engagement { type } } pageInfo { hasNextPage endCursor } } }`,
        );
      const { strengthParts: one } = await parts('halfLife: 30');
      expect(one.nodes).toEqual([{ engagement: { type: 'VISIT' } }]);
      expect(one.pageInfo.hasNextPage).toBe(true);
      const after = JSON.stringify(one.pageInfo.endCursor);
      const { strengthParts: two } = await parts(`halfLife: 30, after: ${after}`);
      expect(two.nodes).toEqual([{ engagement: { type: 'MEETING' } }]);
      expect(two.pageInfo.hasNextPage).toBe(false);
      for (const args of [`after: ${after}`, `halfLife: 30, on: "2022-01-01", after: ${after}`]) {
        const query = `{ relation(between: ["JP", "KH"]) { strengthParts(${args}) { totalCount } } }`;
        expect((await api().error(query)).message).toContain('another list or order');
      }
    });

    it('have a tone, contacts by type, and what they are about', async () => {
      expect(
        await relation(
          '["KH", "US"]',
          `{
            tone later: tone(period: { from: "2022-01-01" })
            firstContact lastContact
            engagementCounts { type count }
            sectors { sector { id } releases firstSeen lastSeen }
            issues(first: 1) { issue { id } releases }
            officials { official { id } engagements }
            engagements { totalCount }
            statements { totalCount }
            releases { nodes { id } }
          }`,
        ),
      ).toEqual({
        tone: expect.any(Number),
        later: null,
        firstContact: '2021-11-23',
        lastContact: '2021-11-23',
        engagementCounts: [{ type: 'COURTESY_CALL', count: 1 }],
        sectors: [
          { sector: { id: 'sector:trade' }, releases: 2, firstSeen: '2021-11-23', lastSeen: '2021-11-24' },
          { sector: { id: 'sector:health' }, releases: 1, firstSeen: '2021-11-23', lastSeen: '2021-11-23' },
        ],
        issues: [{ issue: { id: 'issue:myanmar' }, releases: 1 }],
        officials: [
          { official: { id: 'official:kh-prak-sokhonn' }, engagements: 1 },
          { official: { id: 'official:us-chollet-derek' }, engagements: 1 },
        ],
        engagements: { totalCount: 1 },
        statements: { totalCount: 3 },
        releases: { nodes: [{ id: 'release:bravo' }, { id: 'release:alpha' }] },
      });
      const { tone } = await relation('["KH", "US"]', '{ tone(period: { to: "2030-01-01" }) }');
      expect(tone).toBe((await relation('["KH", "US"]', '{ tone }')).tone);
    });

    it('have a timeline in which a busy month is no closer tie', async () => {
      const { timeline } = await relation(
        '["KH", "US"]',
        '{ timeline(interval: QUARTER, period: { from: "2021-10-01", to: "2022-03-31" }) { start engagements releases statements tone share } }',
      );
      expect(timeline).toEqual([
        {
          start: '2021-10-01',
          engagements: 1,
          releases: 2,
          statements: 3,
          tone: expect.any(Number),
          share: 2 / 3,
        },
        { start: '2022-01-01', engagements: 0, releases: 1, statements: 0, tone: null, share: 1 / 4 },
      ]);
    });

    it('come with the sectors that they work on, narrower ones included', async () => {
      const { sector } = await api().data(
        '{ sector(id: "economic") { relations { relation { id } releases } releases { totalCount } } }',
      );
      expect(sector).toEqual({
        relations: [{ relation: { id: 'relation:KH-US' }, releases: 2 }],
        releases: { totalCount: 3 },
      });
    });

    it('come with the issues that they raise, and the organisations that their releases name', async () => {
      const pairs = await api().data(`{
        issue(id: "ukraine") { relations { relation { id } releases } }
        organization(id: "ASEAN") { relations(first: 2) { relation { id } releases } }
        before: organization(id: "ASEAN") { relations(period: { to: "1999-12-31" }) { releases } }
      }`);
      expect(pairs).toEqual({
        issue: { relations: [{ relation: { id: 'relation:JP-RU' }, releases: 1 }] },
        organization: {
          relations: [
            { relation: { id: 'relation:KH-LA' }, releases: 1 },
            { relation: { id: 'relation:KH-US' }, releases: 1 },
          ],
        },
        before: { relations: [] },
      });
    });
  });
}
