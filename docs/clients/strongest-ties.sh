#!/bin/sh
# The strongest ties of a country, as JSON: sh strongest-ties.sh KH
curl --silent --show-error --fail "${ENTENTE:-http://127.0.0.1:4000}/graphql" \
  --header 'content-type: application/json' --data @- <<QUERY
{
  "query": "query (\$code: CountryCode!) { country(code: \$code) { relations(first: 3) { nodes { countries { name } strength } } } }",
  "variables": { "code": "${1:-KH}" }
}
QUERY
