// The strongest ties of a country: node strongest-ties.ts KH
const query = `query ($code: CountryCode!) {
  country(code: $code) { relations(first: 3) { nodes { countries { name } strength } } }
}`;
const response = await fetch(`${process.env['ENTENTE'] ?? 'http://127.0.0.1:4000'}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { code: process.argv[2] ?? 'KH' } }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
for (const { countries, strength } of data.country.relations.nodes)
  console.log(`${countries.map(({ name }: { name: string }) => name).join(' – ')}: ${strength.toFixed(1)}`);
