import { describe, expect, it } from 'vitest';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { useApi } from '../support/use-api.ts';
import { everyField, PREVIEW, WIDE_LIMITS } from '../support/wide-questions.ts';

const PREVIEWED = `MINISTRY OF FOREIGN AFFAIRS AND INTERNATIONAL COOPERATION

Press Release

Phnom Penh, 24 November 2021

On 23 November 2021, H.E. PRAK Sokhonn, Deputy Prime Minister and Minister of Foreign Affairs, received a courtesy call by H.E. Hayashi Yoshimasa, Minister for Foreign Affairs of Japan. Both sides exchanged views on trade and on the situation in Myanmar.
`;

/** Every field of the API has an answer, over a store that `openEmpty` gives prepared and empty. */
export function describeEverything(openEmpty: OpenEmpty): void {
  describe('every field', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty, undefined, { limits: WIDE_LIMITS });

    it.each(everyField('release:alpha'))(
      'of $name is answered, and of what it leads to',
      async ({ query }) => {
        const [answer] = Object.values(await api().data(query));
        expect(answer).not.toBeNull();
      },
    );
  });
}

/** The same of a text that nobody has stored. */
export function describePreview(openEmpty: OpenEmpty): void {
  describe('every field', { timeout: PATIENCE }, () => {
    const api = useApi(openEmpty, undefined, { limits: WIDE_LIMITS });

    it('of a preview is answered, and of what it leads to, without the graph', async () => {
      const { preview } = await api().data(PREVIEW, { release: { text: PREVIEWED } });
      const [country] = preview.Release_countries;
      expect(country.Country_releases.ReleaseConnection_totalCount).toBe(1);
      const names = preview.Release_officials.map((one: { Official_name: string }) => one.Official_name);
      expect(names).toEqual(['Hayashi Yoshimasa', 'Prak Sokhonn']);
      expect(preview.Release_engagements).toHaveLength(1);
      expect(preview.Release_statements.length).toBeGreaterThan(0);
      expect(preview.Release_mentions.length).toBeGreaterThan(5);
    });
  });
}
