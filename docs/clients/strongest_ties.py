# The strongest ties of a country: python3 strongest_ties.py KH
import json, os, sys, urllib.request

query = """query ($code: CountryCode!) {
  country(code: $code) { relations(first: 3) { nodes { countries { name } strength } } }
}"""
variables = {"code": sys.argv[1] if len(sys.argv) > 1 else "KH"}
request = urllib.request.Request(
    os.environ.get("ENTENTE", "http://127.0.0.1:4000") + "/graphql",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
answer = json.load(urllib.request.urlopen(request))
if "errors" in answer:
    sys.exit(answer["errors"][0]["message"])
for relation in answer["data"]["country"]["relations"]["nodes"]:
    print(" – ".join(country["name"] for country in relation["countries"]) + f": {relation['strength']:.1f}")
