import { readFileSync } from 'node:fs';

/** A question of the README with the answer that stands under it. */
export interface ReadmeQuestion {
  /** The heading that it stands under. */
  readonly title: string;
  readonly query: string;
  readonly answer: unknown;
}

/** Where the README lies. */
export const README = new URL('../../../README.md', import.meta.url);

/** The README's questions: a block of GraphQL, then one of JSON, under a heading each. */
export function readReadmeQuestions(): ReadmeQuestion[] {
  const sections = readFileSync(README, 'utf8').split(/^(?=###? )/m);
  return sections.flatMap((section) => {
    const query = blockOf(section, 'graphql');
    const answer = blockOf(section, 'json');
    if (query === null || answer === null) return [];
    return [
      {
        title: section.slice(0, section.indexOf('\n')).replace(/^#+ /, ''),
        query,
        answer: JSON.parse(answer),
      },
    ];
  });
}

function blockOf(section: string, language: string): string | null {
  const opening = `\`\`\`${language}\n`;
  const start = section.indexOf(opening);
  if (start < 0) return null;
  return section.slice(start + opening.length, section.indexOf('\n```', start));
}
