import { startSite, type SiteOptions } from './start-site.ts';

/**
 * A site in a process of its own: `node serve.ts '{"count": 1000}'` prints its origin on the first line and then each
 * request that it has answered, as JSON.
 */
const options = JSON.parse(process.argv[2] ?? '{"count": 100}') as SiteOptions;
const site = await startSite({ ...options, onRequest: (request) => console.log(JSON.stringify(request)) });
console.log(site.origin);
