/** A network to draw: nodes come first, so that a reader knows the ends of every link. */
export interface Network {
  readonly nodeAttributes: readonly NetworkAttribute[];
  readonly linkAttributes: readonly NetworkAttribute[];
  nodes(): AsyncIterable<readonly NetworkNode[]>;
  /** Each between two of the nodes, without direction; no two nodes have more than one. */
  links(): AsyncIterable<readonly NetworkLink[]>;
}

/** What nodes or links tell besides what every one has. */
export interface NetworkAttribute {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
}

/** Values by the names of attributes; an absent or null one is not written. */
export type AttributeValues = Readonly<Record<string, string | number | null>>;

/** A node of a network. */
export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly values: AttributeValues;
}

/** A link of a network; `weight` is above 0 and greater for closer ties. */
export interface NetworkLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly values: AttributeValues;
}
