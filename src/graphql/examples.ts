/** A question that analysts ask, as a query to begin from. */
export interface Example {
  /** Name of the operation, and title of its tab. */
  readonly name: string;
  /** What it asks, in words. */
  readonly question: string;
  readonly query: string;
}

/** The examples on the front page and in the tabs of GraphiQL; about Cambodia, as the demonstration is. */
export const EXAMPLES: readonly Example[] = [
  {
    name: 'StrongestTies',
    question: 'With whom are Cambodia’s ties strongest?',
    query: `# With whom are Cambodia's ties strongest, and in what tone do they speak?
query StrongestTies {
  country(code: "KH") {
    name
    relations(first: 10) {
      totalCount
      nodes {
        countries { code name }
        strength
        tone
        firstContact
        lastContact
        sectors(first: 3) { sector { name } releases }
      }
    }
  }
}
`,
  },
  {
    name: 'BothSides',
    question: 'What does each side say of the same contact?',
    query: `# Contacts of Cambodia and the United States with each side's account of them: what only one release
# mentions stands in onlySectors and onlyIssues, and the points that both make side by side.
query BothSides {
  relation(between: ["KH", "US"]) {
    engagements(first: 5) {
      nodes {
        type
        startDate
        place
        participants { official { name } country { code } posts }
        accounts {
          release { title issuedOn publisher { name } sourceUrl }
          sectors { name }
          issues { name }
          onlySectors { name }
          onlyIssues { name }
        }
        comparison {
          points { statements { act sides { ... on Country { code } } evidence { quote } } }
        }
      }
    }
  }
}
`,
  },
  {
    name: 'WhyThatStrong',
    question: 'Which contacts make a relation as strong as it is?',
    query: `# What makes up the strength of a relation: its contributions sum to it.
query WhyThatStrong($on: Date, $halfLife: Int = 365) {
  relation(between: ["JP", "KH"]) {
    strength(on: $on, halfLife: $halfLife)
    strengthParts(on: $on, halfLife: $halfLife, first: 10) {
      totalCount
      nodes {
        contribution
        weight
        engagement { type startDate countries { code } accounts { release { title } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
  },
  {
    name: 'OnMyanmar',
    question: 'What has been said on Myanmar, and in which words?',
    query: `# What countries have said on the situation in Myanmar, with the very words.
query OnMyanmar {
  issue(id: "myanmar") {
    name
    statements(first: 20) {
      totalCount
      nodes {
        madeOn
        act
        score
        speaker { name }
        sides { __typename ... on Country { name } ... on Organization { name } }
        evidence { quote start end release { title } }
      }
    }
    timeline(interval: YEAR) { start count }
  }
}
`,
  },
  {
    name: 'WhoMeetsWhom',
    question: 'Whom has an official met, and in which posts was he seen?',
    query: `# An official's posts as releases show them, and counterparts by number of meetings.
query WhoMeetsWhom {
  official(id: "official:kh-prak-sokhonn") {
    name
    aliases
    posts { title firstSeen lastSeen evidence(first: 1) { quote release { id title } } }
    counterparts(first: 10) {
      official { name country { code } }
      engagements
      lastMet
    }
  }
}
`,
  },
  {
    name: 'RelationOverTime',
    question: 'How has a relation developed over the years?',
    query: `# A relation by quarter; share is the part of all releases that name both countries.
query RelationOverTime {
  relation(between: ["KH", "VN"]) {
    timeline(interval: QUARTER) { start engagements releases statements tone share }
    engagementCounts { type count }
    sectors(first: 10) { sector { name } releases firstSeen lastSeen }
    issues(first: 10) { issue { name } releases firstSeen lastSeen }
  }
}
`,
  },
  {
    name: 'HowTied',
    question: 'How is an official tied to another?',
    query: `# The shortest ways from one official to another, each link with the words that show it.
query HowTied($from: ID! = "official:kh-prak-sokhonn", $to: ID! = "official:us-chollet-derek") {
  paths(from: $from, to: $to, first: 3) {
    nodes {
      __typename
      ... on Official { name country { name } }
      ... on Country { name }
      ... on Release { title issuedOn }
      ... on Engagement { type startDate }
      ... on Organization { name }
      ... on Sector { name }
      ... on Issue { name }
    }
    links { label weight evidence { quote start end release { title sourceUrl } } }
  }
}
`,
  },
  {
    name: 'Neighbourhood',
    question: 'What surrounds an issue?',
    query: `# Who and what stands with an issue in the same releases, and with one another, to draw.
query Neighbourhood($around: ID! = "issue:myanmar") {
  neighbourhood(id: $around, kinds: [COUNTRY, OFFICIAL, ORGANIZATION], depth: 2, first: 40) {
    nodes { id label kind weight }
    links { source target weight }
  }
}
`,
  },
  {
    name: 'Network',
    question: 'What does the network of countries look like in a year?',
    query: `# The network of countries, to draw: a link for each relation, as strong as its contacts of the year make it.
query Network($year: Period = { from: "2021-01-01", to: "2021-12-31" }) {
  network(period: $year, first: 100) {
    nodes { id label weight }
    links { source target weight }
  }
}
`,
  },
  {
    name: 'FindInTexts',
    question: 'Which releases speak of something?',
    query: `# Full text and names at once: words, "phrases", prefix*, AND, OR, NOT.
query FindInTexts($words: String = "trade AND invest*") {
  search(query: $words, first: 10) {
    score
    snippet
    node {
      __typename
      ... on Release { id title issuedOn countries { code } }
      ... on Country { name }
      ... on Official { name country { code } }
      ... on Organization { name }
      ... on Sector { name }
      ... on Issue { name }
    }
  }
}
`,
  },
];

/** A question about one release. */
export function aboutRelease(id: string): Pick<Example, 'query'> {
  return {
    query: `query OneRelease {
  release(id: ${JSON.stringify(id)}) {
    title
    kind
    issuedOn
    publisher { name country { code } }
    sourceUrl
    countries { code name }
    officials { name posts { title } }
    sectors { name }
    issues { name }
    engagements { type startDate place countries { code } accounts { release { title publisher { name } } } }
    statements { act score speaker { name } evidence { quote start end } }
    text
  }
}
`,
  };
}

/** A question about the relation of two countries, by their codes. */
export function aboutRelation(a: string, b: string): Pick<Example, 'query'> {
  return {
    query: `query OneRelation {
  relation(between: [${JSON.stringify(a)}, ${JSON.stringify(b)}]) {
    countries { name }
    strength
    tone
    firstContact
    lastContact
    engagementCounts { type count }
    timeline(interval: YEAR) { start engagements releases tone share }
    sectors(first: 5) { sector { name } releases }
    issues(first: 5) { issue { name } releases }
    officials(first: 5) { official { name country { code } } engagements }
    engagements(first: 5) { nodes { type startDate place participants { official { name } } } }
  }
}
`,
  };
}

/** The address of GraphiQL with a query in it. */
export function graphiqlAddress({ query }: Pick<Example, 'query'>): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}
