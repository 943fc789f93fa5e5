import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { answer } from './answer.ts';
import type { Fault } from './fault.ts';
import { pageAt, type SiteContent, type SitePage } from './site-page.ts';
import { makeReleases, type SitePlan, type SiteRelease } from './site-release.ts';
import type { SiteRequest } from './site-request.ts';
import { TEMPLATES, type TemplateName } from './templates/all-templates.ts';
import type { SiteTemplate } from './templates/site-template.ts';

/** What a site is to be like. */
export interface SiteOptions extends SitePlan {
  readonly template?: TemplateName;
  readonly perPage?: number;
  readonly perFeed?: number;
  readonly robots?: string;
  /** Is told each request once it is answered. */
  readonly onRequest?: (request: SiteRequest) => void;
}

/** A web site on this machine that tests can change between visits, and ask who came. */
export interface Site {
  /** "http://127.0.0.1:12345". */
  readonly origin: string;
  readonly template: SiteTemplate;
  /** What it has published and not withdrawn, the oldest first. */
  readonly releases: readonly SiteRelease[];
  /** The requests that were answered, in the order of their ends. */
  readonly requests: readonly SiteRequest[];
  publish(release: SiteRelease): void;
  /** Puts other words in the release at a path. */
  change(path: string, changes: Partial<SiteRelease>): void;
  withdraw(path: string): void;
  /** Puts a page of the test's own at a path. */
  put(path: string, page: SitePage): void;
  /** Has the next answers at a path go wrong, one for each fault; the last one for ever if `forEver`. */
  fail(path: string, faults: readonly Fault[], forEver?: boolean): void;
  close(): Promise<void>;
}

/**
 * Starts a ministry's site on a free port of 127.0.0.1: "/press" and "/press?page=2" list its releases, "/feed.xml",
 * "/feed-full.xml", "/atom.xml" and "/feed.json" the newest, "/sitemap.xml" is an index of all.
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const template: SiteTemplate = TEMPLATES[options.template ?? 'drupal'];
  const began = performance.now();
  const pages = new Map<string, SitePage>();
  const faults = new Map<string, Fault[]>();
  const requests: SiteRequest[] = [];
  let releases: readonly SiteRelease[] = makeReleases(options);
  let underWay = 0;

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    underWay += 1;
    const asked = {
      path,
      at: performance.now() - began,
      underWay,
      userAgent: request.headers['user-agent'] ?? '',
      conditional: request.headers['if-none-match'] !== undefined,
    };
    response.on('close', () => {
      underWay -= 1;
      const done = { ...asked, status: response.writableFinished ? response.statusCode : 0 };
      requests.push(done);
      options.onRequest?.(done);
    });
    const fault = nextFault(faults, path);
    void answer(request, response, pages.get(path) ?? pageAt(path, content()), fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const content = (): SiteContent => ({
    origin,
    releases,
    template,
    perPage: options.perPage ?? 20,
    perFeed: options.perFeed ?? 20,
    robots: options.robots ?? 'User-agent: *\nDisallow: /admin/\n',
  });

  return {
    origin,
    template,
    get releases() {
      return releases;
    },
    requests,
    publish: (release) => {
      releases = [...releases, release];
    },
    change: (path, changes) => {
      releases = releases.map((release) => (release.path === path ? { ...release, ...changes } : release));
    },
    withdraw: (path) => {
      releases = releases.filter((release) => release.path !== path);
    },
    put: (path, page) => pages.set(path, page),
    fail: (path, several, forEver = false) =>
      faults.set(
        path,
        forEver ? [...several, ...Array<Fault>(FOR_EVER).fill(several.at(-1)!)] : [...several],
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** More requests than any test makes. */
const FOR_EVER = 10_000;

function nextFault(faults: Map<string, Fault[]>, path: string): Fault | undefined {
  return faults.get(path)?.shift();
}
