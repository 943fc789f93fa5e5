// Releases that name countries, as they come in: node follow-releases.ts KH US (AFTER=CURSOR goes on after the last that was seen)
import { createClient } from 'graphql-ws';

const query = `subscription ($countries: [CountryCode!], $after: String) {
  releaseIngested(filter: { countries: $countries }, after: $after) { followCursor title publisher { name } }
}`;
const variables = { countries: process.argv.slice(2), after: process.env['AFTER'] };
const server = process.env['ENTENTE'] ?? 'http://127.0.0.1:4000';
const client = createClient({ url: `${server.replace('http', 'ws')}/graphql`, retryAttempts: Infinity });
for await (const { data, errors } of client.iterate<any>({ query, variables })) {
  if (errors) throw new Error(errors[0]?.message);
  const { followCursor, title, publisher } = data.releaseIngested;
  // After a break of the connection the client subscribes anew: from here on.
  variables.after = followCursor;
  console.log(`${publisher.name}: ${title} (${followCursor})`);
}
