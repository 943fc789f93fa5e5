import { afterAll, beforeAll } from 'vitest';
import type { ApiOptions } from '../../../src/graphql/api-options.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import { PATIENCE, SMALL_WORLD, useWorld, type OpenEmpty } from '../../store/conformance/small-world.ts';
import { openApi, type TestApi } from './open-api.ts';

/** The API over a store with the contributions (the small world, if left out), for the tests of the `describe` around. */
export function useApi(
  openEmpty: OpenEmpty,
  contributions: readonly Contribution[] = SMALL_WORLD,
  options: Partial<ApiOptions> = {},
): () => TestApi {
  const store = useWorld(openEmpty, contributions);
  let api: TestApi | null = null;
  beforeAll(async () => {
    api = await openApi(store(), options);
  }, PATIENCE);
  afterAll(async () => {
    await api?.server.stop();
  });
  return () => {
    if (api === null) throw new Error('The API is not open.');
    return api;
  };
}
