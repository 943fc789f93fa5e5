import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { GraphStore } from '../../store/graph-store.ts';
import type { Keyset } from '../../store/list-queries.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { WRITTEN_ORDER } from '../following/follow-releases.ts';
import { factsOf } from '../http/begin-request.ts';
import { refuse } from '../http/refuse.ts';
import { makeGraph } from '../loaders.ts';
import type { Lookup } from '../lookup.ts';
import { ATOM_TYPE, atomOf, updatedOf } from './atom.ts';
import { feedSubject, type FeedSubject } from './feed-subject.ts';

const ENTRIES = 50;

/** The order of a feed; its cursors begin where those of `releaseIngested` do, and go the other way. */
const NEWEST_WRITTEN = { ...WRITTEN_ORDER, name: 'releases as written, newest first' };

const EVERYTHING: FeedSubject = { id: 'releases', name: 'Entente', where: {} };

/** What feeds are made from. */
export interface FeedGround {
  readonly store: GraphStore;
  readonly lookup: Lookup;
  readonly version: string;
}

/**
 * Answers /feed/KIND/KEY.atom, and /feed/releases.atom for all, with what was last taken in: the same sequence of writes that
 * `releaseIngested` follows. A reader that was away long goes on by the links to the next pages.
 */
export function answerFeed(ground: FeedGround): RequestHandler<{ kind?: string; file: string }> {
  const { store, lookup } = ground;
  return async (request, response) => {
    const { kind, file } = request.params;
    try {
      const key = keyOfFile(file);
      const graph = makeGraph(store, lookup, factsOf(response).signal);
      const subject = kind === undefined ? everything(key) : await feedSubject(graph, kind, key);
      await answerPage(ground, subject, readAfter(request), request, response);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refuse(response, 404, 'NOT_FOUND', error.message);
    }
  };
}

async function answerPage(
  { store, version }: FeedGround,
  { where, ...subject }: FeedSubject,
  after: Keyset | null,
  request: Request<{ kind?: string; file: string }>,
  response: Response,
): Promise<void> {
  response.set({
    'Content-Type': ATOM_TYPE,
    'Cache-Control': 'no-cache',
    ETag: `W/"${version}-${await store.version()}"`,
  });
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  const [page] = await store.listWritten([{ where, order: 'NEWEST', first: ENTRIES, after }]);
  const releases = page?.items.map(({ node }) => node) ?? [];
  const last = page?.hasNextPage === true ? page.items.at(-1) : undefined;
  const next = last === undefined ? null : `${request.path}?after=${encodeCursor(NEWEST_WRITTEN, last.key)}`;
  response.set('Last-Modified', new Date(updatedOf(releases)).toUTCString());
  response.send(atomOf({ subject, releases, self: request.originalUrl, next, version }));
}

function readAfter({ query }: Request<{ kind?: string; file: string }>): Keyset | null {
  const after = query['after'];
  return typeof after === 'string' ? decodeCursor(NEWEST_WRITTEN, after) : null;
}

function keyOfFile(file: string): string {
  if (file.endsWith('.atom')) return file.slice(0, -'.atom'.length);
  throw new GraphQLError('Feeds are in Atom: their addresses end in ".atom".');
}

function everything(key: string): FeedSubject {
  if (key === 'releases') return EVERYTHING;
  throw new GraphQLError('The feed of all releases is /feed/releases.atom.');
}
