import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { readConfig } from '../../../src/config.ts';
import { PEER_TYPES } from './peer-types.ts';

/** The API that @neo4j/graphql makes of the graph in Neo4j, on a stock Apollo Server on Express. */
const address = readConfig().neo4j;
if (address === null) throw new Error('NEO4J_URI is not set.');
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
const schema = await new Neo4jGraphQL({ typeDefs: PEER_TYPES, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await apollo.start();
const context = () =>
  Promise.resolve({ sessionConfig: address.database === undefined ? {} : { database: address.database } });
const server = express()
  .use('/graphql', express.json(), expressMiddleware(apollo, { context }))
  .listen(0, '127.0.0.1', () => {
    process.stdout.write(`at http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
  });
process.once('SIGTERM', () => {
  server.close();
  void driver.close().then(() => process.exit(0));
});
