import type { OfficialRecord } from '../../model/graph-records.ts';
import type { NameQuery } from '../measures.ts';
import type { OfficialQuery, OfficialSelection, Page } from '../list-queries.ts';
import { ask, batched, type Question } from './ask.ts';
import { beginAtNode } from './begin-at-node.ts';
import type { RunStatement } from './connection.ts';
import { OFFICIAL_FIELDS, officialOf } from './official-rows.ts';
import { askCounts, askPages, limitOf } from './page-of.ts';
import { type Selection, whereAll } from './selection.ts';

const AFTER = 'o.sortName >= q.after[0] AND (o.sortName > q.after[0] OR o.id > q.after[1])';

/** Officials a page a query, by folded name. */
export function listOfficials(
  run: RunStatement,
  queries: readonly OfficialQuery[],
): Promise<Page<OfficialRecord>[]> {
  return askPages(
    run,
    queries.map((query) => officialPage(query)),
    officialOf,
  );
}

/** How many officials each selection has. */
export function countOfficials(run: RunStatement, filters: readonly OfficialSelection[]): Promise<number[]> {
  return askCounts(
    run,
    filters.map((filter) => {
      const { match, where, parameters } = selectOfficials(filter);
      return {
        statement: batched(
          'officials counted',
          `${match}\n  ${whereAll(where)}\n  RETURN count(o) AS answer`,
        ),
        parameters,
      };
    }),
  );
}

/** Officials by words of their names; none without words. */
export async function findOfficials(
  run: RunStatement,
  queries: readonly NameQuery[],
): Promise<OfficialRecord[][]> {
  const answers = await ask<OfficialRecord[]>(
    run,
    queries.map(({ words, first }) => {
      const { match, where, parameters } = selectOfficials({ nameWords: words });
      return {
        statement: batched(
          'officials found by name',
          `${match}
  ${whereAll(where)}
  WITH o ORDER BY o.sortName, o.id LIMIT $limit
  RETURN collect(${OFFICIAL_FIELDS}) AS answer`,
        ),
        parameters,
        limit: words.length === 0 ? 0 : first,
      };
    }),
  );
  return answers.map((rows) => rows.map(officialOf));
}

/** The question for a page of a query's officials; `node` is what is told of each. */
export function officialPage(query: OfficialQuery, node: string = OFFICIAL_FIELDS): Question {
  const { match, where, parameters } = selectOfficials(query.where);
  const conditions = [...where, ...(query.after === null ? [] : [AFTER])];
  const question = {
    statement: batched(
      'officials listed',
      `${match}
  ${whereAll(conditions)}
  WITH o ORDER BY o.sortName, o.id LIMIT $limit
  RETURN collect({node: ${node}, key: [o.sortName, o.id]}) AS answer`,
    ),
    parameters: { ...parameters, after: query.after },
    limit: limitOf(query),
  };
  return beginAtNode(question, query.after, 'Official', ['sortName', 'id']);
}

function selectOfficials({ country, on, nameWords = [] }: OfficialSelection): Selection {
  return {
    match:
      nameWords.length > 0
        ? `CALL db.index.fulltext.queryNodes('official_words', q.name) YIELD node AS o`
        : 'MATCH (o:Official)',
    where: [
      "o.sortName >= ''",
      ...(country === undefined ? [] : ['o.country = q.country']),
      ...(on === undefined
        ? []
        : ['EXISTS { (o)-[post:SERVED]->() WHERE post.firstSeen <= q.on AND post.lastSeen >= q.on }']),
      ...(nameWords.length > 0
        ? [
            "any(spelling IN o.spellings WHERE all(word IN q.words WHERE spelling STARTS WITH word OR spelling CONTAINS ' ' + word))",
          ]
        : []),
    ],
    parameters: { country: country ?? null, on: on ?? null, words: nameWords, name: nameToLucene(nameWords) },
  };
}

/** Finds more than is wanted: each word in any spelling; the statement then looks for all of them in one. */
function nameToLucene(words: readonly string[]): string {
  return words.map((word) => `+spellings:${word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`)}*`).join(' ');
}
