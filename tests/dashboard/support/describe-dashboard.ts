import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { openScratchStore } from '../../../src/open-store.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { reference } from '../../graphql/support/open-api.ts';
import { hasBrowser } from '../../graphql/support/open-browser.ts';
import { openDashboard, type Dashboard, type OpenDashboard, type OpenOptions } from './open-dashboard.ts';

/** What is different about a dashboard. */
export interface DashboardSetting extends OpenOptions {
  /** Opens the store that it stands in front of, which is closed at the end; a scratch store if left out. */
  readonly open?: () => Promise<GraphStore>;
}

/** Vitest's `describe` for tests of the dashboard: they get one that is open while they run; skipped where there is no browser. */
export function describeDashboard(name: string, tests: (dashboard: Dashboard) => void): void {
  describeDashboardOn({}, name, tests);
}

/** The same, of a dashboard that is different. */
export function describeDashboardOn(
  { open = () => openScratchStore(reference), ...options }: DashboardSetting,
  name: string,
  tests: (dashboard: Dashboard) => void,
): void {
  describe.skipIf(!hasBrowser)(name, () => {
    let store: GraphStore;
    let opened: OpenDashboard;

    beforeAll(async () => {
      store = await open();
      opened = await openDashboard(store, options);
    });

    afterEach(() => opened.leave());

    afterAll(async () => {
      await opened.close();
      await store.close();
    });

    tests({
      get url() {
        return opened.url;
      },
      get api() {
        return opened.api;
      },
      visit: (path, options) => opened.visit(path, options),
    });
  });
}
