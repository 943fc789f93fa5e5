import { nodeId } from '../../model/node-id.ts';
import type { Reference } from '../../model/reference.ts';
import { about, iri, literal, maybe, nodeIri } from './terms.ts';
import { term } from './vocabulary.ts';

/** The European Union's authority list of countries, by alpha-3 code. */
const COUNTRY_AUTHORITY = 'http://publications.europa.eu/resource/authority/country/';

/** Countries, organisations, sectors and issues, in Turtle. */
export function referenceText(reference: Reference): string {
  const countries = reference.countries.map(({ code, alpha3, name, officialName }) =>
    about(nodeIri(nodeId('country', code)), [
      ['a', ['schema:Country']],
      ['schema:name', [literal(name)]],
      ['schema:legalName', [officialName === name ? null : literal(officialName)]],
      ['schema:identifier', [literal(code), literal(alpha3)]],
      ['schema:sameAs', [iri(`${COUNTRY_AUTHORITY}${alpha3}`)]],
    ]),
  );
  const organizations = reference.organizations.map(({ id, name, members }) =>
    about(nodeIri(nodeId('organization', id)), [
      ['a', ['schema:Organization']],
      ['schema:name', [literal(name)]],
      ['schema:member', members.map((code) => nodeIri(nodeId('country', code)))],
    ]),
  );
  const sectors = reference.sectors.map(({ id, name, broader, dac }) =>
    about(nodeIri(nodeId('sector', id)), [
      ['a', [term('Sector'), 'schema:DefinedTerm']],
      ['schema:name', [literal(name)]],
      ['schema:termCode', [maybe(dac, literal)]],
      [term('narrowerThan'), [maybe(broader, (each) => nodeIri(nodeId('sector', each)))]],
    ]),
  );
  const issues = reference.issues.map(({ id, name, about: countriesOf }) =>
    about(nodeIri(nodeId('issue', id)), [
      ['a', [term('Issue'), 'schema:DefinedTerm']],
      ['schema:name', [literal(name)]],
      ['schema:about', countriesOf.map((code) => nodeIri(nodeId('country', code)))],
    ]),
  );
  return [...countries, ...organizations, ...sectors, ...issues].join('');
}
