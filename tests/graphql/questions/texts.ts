import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';

interface Quoted {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export function describeTexts(openEmpty: OpenEmpty): void {
  describe('texts', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty);

    it('show the words of every mention, statement, contact and post', async () => {
      const { releases, official } = await api().data(`{
        releases { nodes {
          text
          mentions { entity { id } quote start end }
          statements { evidence { quote start end release { id text } } }
          engagements { accounts { evidence { quote start end release { id text } } } }
        } }
        official(id: "kh-prak-sokhonn") { posts { title evidence(first: 5) { quote start end release { text } } } }
      }`);
      let count = 0;
      const check = (text: string, { quote, start, end }: Quoted) => {
        expect(quote).toBe(text.slice(start, end));
        expect(quote).not.toBe('');
        count += 1;
      };
      for (const { text, mentions, statements, engagements } of releases.nodes) {
        for (const mention of mentions) check(text, mention);
        for (const { accounts } of engagements)
          for (const { evidence } of accounts) check(evidence.release.text, evidence);
        for (const { evidence } of statements) {
          expect(evidence.release.text).toBe(text);
          check(text, evidence);
        }
        const starts = mentions.map(({ start }: Quoted) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
      for (const { evidence } of official.posts) for (const each of evidence) check(each.release.text, each);
      expect(count).toBeGreaterThan(40);
    });

    it('have mentions of the kinds wanted', async () => {
      const { release } = await api().data(
        '{ release(id: "alpha") { mentions(kinds: [SECTOR, ISSUE]) { entity { id } } none: mentions(kinds: []) { start } } }',
      );
      expect(release.mentions.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual([
        'sector:trade',
        'sector:health',
        'issue:myanmar',
      ]);
      expect(release.none).toEqual([]);
    });

    it('come with what their letterheads and readings say', async () => {
      expect(
        await api().data(`{ release(id: "alpha") {
          title kind issuedOn language sourceUrl addresses collection readBy ingestedAt
          publisher { name country { code } }
          countries { code } officials { id } organizations { id } sectors { id } issues { id }
          engagements { type } statements { id act }
        } }`),
      ).toEqual({
        release: {
          title: 'Talks on trade in Phnom Penh',
          kind: 'READOUT',
          issuedOn: '2021-11-23',
          language: 'en',
          sourceUrl: 'https://kh.example/alpha',
          addresses: ['https://kh.example/alpha', 'https://kh.example/a'],
          collection: 'demonstration',
          readBy: 'entente/0.0.0',
          ingestedAt: '2026-01-01T00:00:00.000Z',
          publisher: { name: 'Ministry of KH', country: { code: 'KH' } },
          countries: [{ code: 'KH' }, { code: 'US' }],
          officials: [{ id: 'official:kh-prak-sokhonn' }, { id: 'official:us-chollet-derek' }],
          organizations: [{ id: 'organization:ASEAN' }],
          sectors: [{ id: 'sector:health' }, { id: 'sector:trade' }],
          issues: [{ id: 'issue:myanmar' }],
          engagements: [{ type: 'COURTESY_CALL' }],
          statements: [
            { id: 'statement:alpha#000', act: 'APPRECIATE' },
            { id: 'statement:alpha#001', act: 'CONCERN' },
            { id: 'statement:alpha#002', act: 'AGREE' },
          ],
        },
      });
    });

    it('do not tell where files lie', async () => {
      const { release } = await api().data('{ release(id: "echo") { sourceUrl issuedOn } }');
      expect(release).toEqual({ sourceUrl: null, issuedOn: null });
    });

    it('of both sides stand beside each other, with what only one of them mentions', async () => {
      const { relation } = await api().data(`{ relation(between: ["KH", "US"]) { engagements { nodes {
        type startDate endDate place
        countries { code }
        participants { official { id } country { code } posts }
        relations { id }
        accounts {
          release { id } sectors { id } issues { id } onlySectors { id } onlyIssues { id } statements { id engagement { id } }
        }
        id
      } } } }`);
      const [engagement] = relation.engagements.nodes;
      expect(engagement).toMatchObject({
        startDate: '2021-11-23',
        endDate: null,
        place: 'Phnom Penh',
        countries: [{ code: 'KH' }, { code: 'US' }],
        relations: [{ id: 'relation:KH-US' }],
      });
      expect(engagement.participants).toEqual([
        {
          official: { id: 'official:kh-prak-sokhonn' },
          country: { code: 'KH' },
          posts: ['Foreign Minister', 'Deputy Prime Minister'],
        },
        {
          official: { id: 'official:us-chollet-derek' },
          country: { code: 'US' },
          posts: ['Counselor', 'Counselor of the Department of State'],
        },
      ]);
      const made = (id: string) => ({ id: `statement:${id}`, engagement: { id: engagement.id } });
      expect(engagement.accounts).toEqual([
        {
          release: { id: 'release:alpha' },
          sectors: [{ id: 'sector:health' }, { id: 'sector:trade' }],
          issues: [{ id: 'issue:myanmar' }],
          onlySectors: [{ id: 'sector:health' }],
          onlyIssues: [{ id: 'issue:myanmar' }],
          statements: [made('alpha#000'), made('alpha#001'), made('alpha#002')],
        },
        {
          release: { id: 'release:bravo' },
          sectors: [{ id: 'sector:trade' }],
          issues: [],
          onlySectors: [],
          onlyIssues: [],
          statements: [made('bravo#000')],
        },
      ]);
    });

    it('are compared: topics, points told by both, and who is quoted saying what', async () => {
      const { relation } = await api().data(`{ relation(between: ["KH", "US"]) { engagements { nodes {
        accounts { onlyStatements { id } }
        comparison {
          sharedTopics { ... on Sector { id } ... on Issue { id } }
          onlyTopics { account { release { id } } topics { ... on Sector { id } ... on Issue { id } } }
          points { statements { id } }
          voices { speaker { id } sides { ... on Country { code } } statements { id } }
        }
      } } } }`);
      const [engagement] = relation.engagements.nodes;
      const [first, second, third, theirs] = [
        { id: 'statement:alpha#000' },
        { id: 'statement:alpha#001' },
        { id: 'statement:alpha#002' },
        { id: 'statement:bravo#000' },
      ];
      // The small world's sides appreciate, worry and agree on one side, and commit themselves on the other.
      expect(engagement).toEqual({
        accounts: [{ onlyStatements: [first, second, third] }, { onlyStatements: [theirs] }],
        comparison: {
          sharedTopics: [{ id: 'sector:trade' }],
          onlyTopics: [
            {
              account: { release: { id: 'release:alpha' } },
              topics: [{ id: 'sector:health' }, { id: 'issue:myanmar' }],
            },
            { account: { release: { id: 'release:bravo' } }, topics: [] },
          ],
          points: [],
          voices: [
            { speaker: { id: 'official:kh-prak-sokhonn' }, sides: [{ code: 'KH' }], statements: [first] },
            { speaker: { id: 'official:us-chollet-derek' }, sides: [{ code: 'US' }], statements: [second] },
            { speaker: null, sides: [{ code: 'KH' }, { code: 'US' }], statements: [third] },
            { speaker: null, sides: [{ code: 'US' }], statements: [theirs] },
          ],
        },
      });
    });

    it('are not compared where there is one', async () => {
      const { engagements } = await api().data(
        '{ engagements(filter: { types: [PROTEST_NOTE] }) { nodes { comparison { points { statements { id } } } } } }',
      );
      expect(engagements.nodes).toEqual([{ comparison: null }]);
    });

    it('of a visit hold the meetings within it', async () => {
      const { engagements, parts, others } = await api().data(`{
        engagements(filter: { countries: ["JP", "KH"] }) { nodes {
          type partOf { type parts { type } } parts { type partOf { startDate } }
        } }
        parts: engagements(filter: { withinVisit: true }) { nodes { type } }
        others: engagements(filter: { withinVisit: false }) { totalCount }
      }`);
      expect(engagements.nodes).toEqual([
        { type: 'MEETING', partOf: { type: 'VISIT', parts: [{ type: 'MEETING' }] }, parts: [] },
        { type: 'VISIT', partOf: null, parts: [{ type: 'MEETING', partOf: { startDate: '2021-12-05' } }] },
      ]);
      expect(parts.nodes).toEqual([{ type: 'MEETING' }]);
      expect(others.totalCount).toBe(4);
    });

    it('have statements with all that they say', async () => {
      const { node } = await api().data(`{ node(id: "statement:alpha#002") { ... on Statement {
        act score speaker { id } madeOn target { __typename }
        sides { ... on Country { code } ... on Organization { id } }
        topics { __typename ... on Sector { id } ... on Issue { id } ... on Organization { id } }
      } } }`);
      expect(node).toEqual({
        act: 'AGREE',
        score: 6,
        speaker: null,
        madeOn: '2021-11-23',
        target: null,
        sides: [{ code: 'KH' }, { code: 'US' }],
        topics: [
          { __typename: 'Sector', id: 'sector:health' },
          { __typename: 'Organization', id: 'organization:ASEAN' },
        ],
      });
    });

    it('show officials in posts, at times, with others', async () => {
      const { official } = await api().data(`{ official(id: "jp-hayashi-yoshimasa") {
        posts { title country { code } organization { id } firstSeen lastSeen }
        none: posts(on: "2020-01-01") { title }
        one: posts(on: "2021-12-07") { title }
        counterparts { official { id } engagements lastMet }
        related(kinds: [COUNTRY]) { entity { id } releases lastSeen }
        timeline(interval: YEAR) { start count }
      } }`);
      expect(official).toEqual({
        posts: [
          {
            title: 'Foreign Minister',
            country: { code: 'JP' },
            organization: null,
            firstSeen: '2021-12-07',
            lastSeen: '2021-12-07',
          },
        ],
        none: [],
        one: [{ title: 'Foreign Minister' }],
        counterparts: [
          { official: { id: 'official:kh-prak-sokhonn' }, engagements: 1, lastMet: '2021-12-06' },
        ],
        related: [
          { entity: { id: 'country:JP' }, releases: 2, lastSeen: '2021-12-07' },
          { entity: { id: 'country:KH' }, releases: 1, lastSeen: '2021-12-07' },
          { entity: { id: 'country:RU' }, releases: 1, lastSeen: null },
        ],
        timeline: [{ start: '2021-01-01', count: 1 }],
      });
    });
  });
}
