import { DataFactory, Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { iri, literal } from '../../src/export/turtle/terms.ts';
import { VOCABULARY } from '../../src/export/turtle/vocabulary.ts';
import { openScratchStore } from '../../src/open-store.ts';
import { CHOLLET, PRAK, reference, useSmallWorld } from '../store/conformance/small-world.ts';
import { exportText } from './export-text.ts';

const SCHEMA = 'https://schema.org/';
const OURS = 'urn:entente:vocabulary:';
const { namedNode } = DataFactory;

const triplesOf = (turtle: string) => new Store(new Parser({ baseIRI: 'http://example.org/' }).parse(turtle));

describe('Turtle', () => {
  const store = useSmallWorld(() => openScratchStore(reference));
  const valuesOf = (triples: Store, subject: string, predicate: string) =>
    triples.getObjects(namedNode(subject), namedNode(predicate), null).map(({ value }) => value);

  it('says of every release, contact and statement what the graph says', async () => {
    const triples = triplesOf(await exportText(store(), 'graph.ttl'));
    const alpha = 'urn:entente:release:alpha';
    expect(valuesOf(triples, alpha, `${SCHEMA}headline`)).toEqual(['Talks on trade in Phnom Penh']);
    expect(valuesOf(triples, alpha, `${SCHEMA}about`)).toContain(`urn:entente:${PRAK}`);
    const [contact = ''] = valuesOf(triples, alpha, `${OURS}reports`);
    expect(valuesOf(triples, 'urn:entente:release:bravo', `${OURS}reports`)).toEqual([contact]);
    expect(valuesOf(triples, contact, `${SCHEMA}attendee`).sort()).toEqual(
      [PRAK, CHOLLET].map((id) => `urn:entente:${id}`),
    );
    const statements = triples.getSubjects(namedNode(`${SCHEMA}isPartOf`), namedNode(alpha), null);
    expect(statements).toHaveLength(3);
    const [release] = await store().releases(['release:alpha']);
    for (const { value } of statements) {
      const [start] = valuesOf(triples, value, `${OURS}start`);
      const [end] = valuesOf(triples, value, `${OURS}end`);
      expect(valuesOf(triples, value, `${SCHEMA}text`)).toEqual([
        release?.text.slice(Number(start), Number(end)),
      ]);
    }
    expect(valuesOf(triples, 'urn:entente:country:KH', `${SCHEMA}name`)).toEqual(['Cambodia']);
  });

  it('explains each of its own words, and uses no other', async () => {
    const triples = triplesOf(await exportText(store(), 'graph.ttl'));
    const used = [
      ...triples.getPredicates(null, null, null),
      ...triples.getObjects(null, namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), null),
    ].flatMap(({ value }) => (value.startsWith(OURS) ? [value.slice(OURS.length)] : []));
    expect([...new Set(used)].sort()).toEqual(
      Object.keys(VOCABULARY)
        .filter((name) => name !== 'narrowerThan' || used.includes(name))
        .sort(),
    );
  });

  it('cites itself', async () => {
    const triples = triplesOf(await exportText(store(), 'graph.ttl'));
    expect(valuesOf(triples, 'http://example.org/', `${SCHEMA}version`)).toEqual(['8']);
    expect(valuesOf(triples, 'http://example.org/', `${SCHEMA}creditText`)[0]).toMatch(/^Entente 0\.0\.0: /);
  });

  it('tells of the releases of a filter alone', async () => {
    const triples = triplesOf(await exportText(store(), 'graph.ttl', { publishers: ['US'] }));
    const articles = triples.getSubjects(
      namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
      namedNode(`${SCHEMA}Article`),
      null,
    );
    expect(articles.map(({ value }) => value)).toEqual(['urn:entente:release:bravo']);
  });

  it('holds any text and any id', () => {
    const words = 'a "quote", a \\ back-slash,\r\n\ttabs, \u0000 and 日本 \uD800';
    const [triple] = new Parser().parse(`<urn:a> <urn:b> ${literal(words)} .`);
    expect(triple?.object.value).toBe(words.toWellFormed());
    const [other] = new Parser().parse(`${iri('urn:entente:release:a b<c>"d\\e')} <urn:b> <urn:c> .`);
    expect(other?.subject.value).toBe('urn:entente:release:a%20b%3Cc%3E%22d%5Ce');
  });
});
