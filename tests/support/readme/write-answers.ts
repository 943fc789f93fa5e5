import { readFileSync, writeFileSync } from 'node:fs';
import { README, readReadmeQuestions } from './readme-questions.ts';

/**
 * Writes the answers of a running server under the README's questions:
 * `node tests/support/readme/write-answers.ts http://127.0.0.1:4000/graphql`
 */
async function writeAnswers(address: string): Promise<void> {
  let readme = readFileSync(README, 'utf8');
  for (const { query } of readReadmeQuestions()) {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const from = readme.indexOf('```json\n', readme.indexOf(query)) + '```json\n'.length;
    readme = `${readme.slice(0, from)}${lay(data, 0)}${readme.slice(readme.indexOf('\n```', from))}`;
  }
  writeFileSync(README, readme);
}

const WIDTH = 118;

/** JSON in which what fits on a line stands on one. */
function lay(value: unknown, indent: number): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (flat.length + indent <= WIDTH || typeof value !== 'object' || value === null) return flat;
  const pad = ' '.repeat(indent + 2);
  const inner = Array.isArray(value)
    ? value.map((item) => pad + lay(item, indent + 2))
    : Object.entries(value).map(([key, item]) => `${pad}${JSON.stringify(key)}: ${lay(item, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${inner.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

await writeAnswers(process.argv[2] ?? 'http://127.0.0.1:4000/graphql');
