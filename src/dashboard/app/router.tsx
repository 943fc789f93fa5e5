import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { askEarly } from '../api/use-answer.ts';
import { askStart } from '../pages/start/ask-early.ts';
import { atOnce } from './at-once.ts';
import { Failed } from './failed.tsx';
import { NotFound } from './not-found.tsx';
import {
  readCompareSearch,
  readDuplicatesSearch,
  readEngagementSearch,
  readCountrySearch,
  readNetworkSearch,
  readOfficialSearch,
  readRelationSearch,
  readReadSearch,
  readReleaseSearch,
  readSearchSearch,
  readStartSearch,
  readTopicSearch,
} from './page-search.ts';
import { Shell } from './shell.tsx';
import { readShownSearch } from './shown-search.ts';

const root = createRootRoute({
  validateSearch: readShownSearch,
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => <Failed error={error} />,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readStartSearch,
  loaderDeps: ({ search: { order } }) => ({ order }),
  loader: ({ deps: { order } }) => atOnce(askStart(askEarly, order)),
  component: lazyRouteComponent(() => import('../pages/start/start-page.tsx'), 'StartPage'),
});

const country = createRoute({
  getParentRoute: () => root,
  path: '/country/$key',
  validateSearch: readCountrySearch,
  component: lazyRouteComponent(() => import('../pages/country/country-page.tsx'), 'CountryPage'),
});

const relation = createRoute({
  getParentRoute: () => root,
  path: '/relation/$key',
  validateSearch: readRelationSearch,
  component: lazyRouteComponent(() => import('../pages/relation/relation-page.tsx'), 'RelationPage'),
});

const engagement = createRoute({
  getParentRoute: () => root,
  path: '/engagement/$key',
  validateSearch: readEngagementSearch,
  component: lazyRouteComponent(() => import('../pages/engagement/engagement-page.tsx'), 'EngagementPage'),
});

const release = createRoute({
  getParentRoute: () => root,
  path: '/release/$key',
  validateSearch: readReleaseSearch,
  component: lazyRouteComponent(() => import('../pages/release/release-page.tsx'), 'ReleasePage'),
});

const official = createRoute({
  getParentRoute: () => root,
  path: '/official/$key',
  validateSearch: readOfficialSearch,
  component: lazyRouteComponent(() => import('../pages/official/official-page.tsx'), 'OfficialPage'),
});

const topic = createRoute({
  getParentRoute: () => root,
  path: '/topic/$kind/$key',
  validateSearch: readTopicSearch,
  component: lazyRouteComponent(() => import('../pages/topic/topic-page.tsx'), 'TopicPage'),
});

const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  validateSearch: readNetworkSearch,
  component: lazyRouteComponent(() => import('../pages/network/network-page.tsx'), 'NetworkPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../pages/compare/compare-page.tsx'), 'ComparePage'),
});

const read = createRoute({
  getParentRoute: () => root,
  path: '/read',
  validateSearch: readReadSearch,
  component: lazyRouteComponent(() => import('../pages/read/read-page.tsx'), 'ReadPage'),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/duplicates',
  validateSearch: readDuplicatesSearch,
  component: lazyRouteComponent(() => import('../pages/duplicates/duplicates-page.tsx'), 'DuplicatesPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: readSearchSearch,
  component: lazyRouteComponent(() => import('../pages/search/search-page.tsx'), 'SearchPage'),
});

const routeTree = root.addChildren([
  start,
  country,
  relation,
  engagement,
  release,
  official,
  topic,
  network,
  compare,
  read,
  duplicates,
  search,
]);
/** Every page and what its address holds; pages load their scripts when they are opened, or about to be. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Words as they are, not as JSON: addresses that people read.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
