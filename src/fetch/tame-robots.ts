/** Characters of all patterns with a wildcard: what they cost grows with their length and with that of an address. */
const MOST_WILDCARDS = 20_000;

/** Stands for every program but ours. */
const OTHERS = 'other-programs';

/**
 * A robots.txt that costs little to follow and means the same to one program: all others that it names become one, and each
 * is named once in a group, since the rules of a group are kept for every name that it has. Lines keep their numbers. Null
 * where its wildcards cost too much.
 */
export function tameRobots(text: string, product: string): string | null {
  const named = new Set<string>();
  let wildcards = 0;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    const [, key, value = ''] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    if (key === undefined) return '';
    if (key.toLowerCase() !== 'user-agent') {
      named.clear();
      if (value.includes('*')) wildcards += value.length;
      return line;
    }
    const agent = nameOf(value, product);
    if (named.has(agent)) return '';
    named.add(agent);
    return `User-agent: ${agent}`;
  });
  return wildcards > MOST_WILDCARDS ? null : lines.join('\n');
}

/** Without its version, "Entente/1.0". */
function nameOf(agent: string, product: string): string {
  const name = agent.split('/', 1).join().trim().toLowerCase();
  return name === '*' || name === product.toLowerCase() ? name : OTHERS;
}
