import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedStore } from '../../../src/cli/seed-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { openApi, reference, type TestApi } from '../../graphql/support/open-api.ts';
import { PATIENCE, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { readReadmeQuestions } from './readme-questions.ts';

/** The README's questions, put to a server that was started on an empty store as `npm start` starts one. */
export function describeReadme(engine: string, openEmpty: OpenEmpty): void {
  describe(`the README's questions, on ${engine}`, () => {
    const questions = readReadmeQuestions();
    let store: GraphStore;
    let api: TestApi;
    beforeAll(async () => {
      store = await openEmpty();
      const ground = { store, reference, now: () => new Date().toISOString() };
      await seedStore(ground, { reference, readBy: 'entente/test' }, () => undefined);
      api = await openApi(store);
    }, PATIENCE);
    afterAll(async () => {
      await api.server.stop();
      await store.close();
    });

    it('are seven', () => expect(questions.length).toBe(7));

    it.each(questions)('$title', async ({ query, answer }) => {
      expect(await api.data(query)).toEqual(answer);
    });
  });
}
