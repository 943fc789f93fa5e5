import { NodeLink } from '../node-link.tsx';

/** Kinds of nodes that are there whatever has been read. */
const ALWAYS_THERE = /^(?:country|organization|sector|issue):/;

interface ReadNameProps {
  readonly id: string;
  readonly name: string;
  /** Whether the release is in the graph; what is only previewed may lead nowhere. */
  readonly isHeld: boolean;
}

/** The name of what was read, with the way to its page where there is one. */
export function ReadName({ id, name, isHeld }: ReadNameProps) {
  return isHeld || ALWAYS_THERE.test(id) ? <NodeLink id={id}>{name}</NodeLink> : name;
}
