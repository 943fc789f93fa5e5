/**
 * The graph in Neo4j as a user of @neo4j/graphql would describe it, and, where the generated API has no way to ask, the
 * Cypher that such a user would write by hand.
 */
export const PEER_TYPES = `
  type Release @node {
    id: ID!
    title: String!
    day: String!
    issuedOn: String
    publisherName: String!
    countries: [Country!]! @relationship(type: "NAMES", direction: OUT)
    officials: [Official!]! @relationship(type: "NAMES", direction: OUT)
    organizations: [Organization!]! @relationship(type: "NAMES", direction: OUT)
    sectors: [Sector!]! @relationship(type: "COVERS", direction: OUT)
    issues: [Issue!]! @relationship(type: "RAISES", direction: OUT)
    engagements: [Engagement!]! @relationship(type: "REPORTS", direction: OUT)
    statements: [Statement!]! @relationship(type: "STATES", direction: OUT)
  }
  type Country @node {
    id: ID!
    key: String!
    name: String
    relations: [Relation!]! @relationship(type: "PARTY_TO", direction: OUT)
    partnersByHand(from: String!, to: String!): [Partner!]! @cypher(statement: """
      MATCH (this)-[:PARTY_TO]->(relation:Relation)
      MATCH ()-[within:WITHIN]->() WHERE within.relation = relation.id AND $from <= within.date <= $to
        AND startNode(within):Engagement
      WITH relation, count(*) AS contacts ORDER BY contacts DESC, relation.id LIMIT 20
      RETURN {relation: relation.id, contacts: contacts} AS partner
    """, columnName: "partner")
  }
  type Partner { relation: ID! contacts: Int! }
  type Official @node {
    id: ID!
    name: String
    sortName: String
    country: String
    engagements: [Engagement!]! @relationship(type: "TOOK_PART", direction: OUT)
    counterpartsByHand: [Counterpart!]! @cypher(statement: """
      MATCH (this)-[:TOOK_PART]->(engagement:Engagement)<-[:TOOK_PART]-(other:Official)
      WHERE other.country <> this.country OR other.country IS NULL
      WITH other, count(DISTINCT engagement) AS engagements ORDER BY engagements DESC, other.id LIMIT 10
      RETURN {official: other.id, engagements: engagements} AS counterpart
    """, columnName: "counterpart")
  }
  type Counterpart { official: ID! engagements: Int! }
  type Organization @node { id: ID! name: String }
  type Sector @node { id: ID! key: String! name: String }
  type Issue @node { id: ID! name: String }
  type Statement @node {
    id: ID!
    act: String!
    day: String!
    by: [Country!]! @relationship(type: "BY", direction: OUT)
    sectors: [Sector!]! @relationship(type: "ON", direction: OUT)
    releases: [Release!]! @relationship(type: "STATES", direction: IN)
  }
  type Engagement @node {
    id: ID!
    type: String!
    day: String!
    startDate: String
    place: String
    countries: [String!]!
    officials: [Official!]! @relationship(type: "TOOK_PART", direction: IN, properties: "TookPart")
    relations: [Relation!]! @relationship(type: "WITHIN", direction: OUT, properties: "Within")
  }
  type TookPart @relationshipProperties { posts: [String!] }
  type Within @relationshipProperties { date: String! }
  type Relation @node {
    id: ID!
    countries: [String!]!
    engagements: [Engagement!]! @relationship(type: "WITHIN", direction: IN, properties: "Within")
    countsByHand: [MonthCount!]! @cypher(statement: """
      MATCH (this)<-[within:WITHIN]-(engagement:Engagement)
      WITH engagement.type AS type, substring(within.date, 0, 7) AS month, count(*) AS contacts
      RETURN {type: type, month: month, contacts: contacts} AS counted
    """, columnName: "counted")
  }
  type MonthCount {
    type: String!
    month: String!
    contacts: Int!
  }
`;
