import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';

/**
 * What an answer that costs nothing costs on a stock Apollo Server on Express: its resolvers have the values in memory. It is
 * to answer `{ summary { … } collections { … } }` as our server does.
 */
const apollo = new ApolloServer({
  typeDefs: `
    type Query { summary: Summary! collections: [Collection!]! }
    type Summary { releases: Int! engagements: Int! statements: Int! officials: Int! countries: Int! relations: Int!
      firstRelease: String lastRelease: String }
    type Collection { id: ID! name: String! releases: Int! }`,
  resolvers: {
    Query: {
      summary: () => ({
        releases: 100_000,
        engagements: 90_000,
        statements: 150_000,
        officials: 17_000,
        countries: 195,
        relations: 9000,
        firstRelease: '2010-01-01',
        lastRelease: '2023-12-31',
      }),
      collections: () => [{ id: 'world', name: 'World', releases: 100_000 }],
    },
  },
});
await apollo.start();
const server = express()
  .use('/graphql', express.json(), expressMiddleware(apollo))
  .listen(0, '127.0.0.1', () => {
    process.stdout.write(`at http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
