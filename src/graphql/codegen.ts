import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = new URL('./generated/resolvers-types.ts', import.meta.url);

/** The type of source object that stands behind each type of the schema; a type not listed is its own. */
const SOURCES = [
  'Country',
  'Official',
  'Organization',
  'Sector',
  'Issue',
  'Release',
  'Engagement',
  'Statement',
  'Relation',
  'Evidence',
  'Mention',
  'Post',
  'Sighting',
  'Judgement',
  'PossibleDuplicate',
  'Publisher',
  'Participant',
  'Account',
  'AccountTopics',
  'Comparison',
  'Voice',
  'ReleaseConnection',
  'OfficialConnection',
  'JudgementConnection',
  'EngagementConnection',
  'StatementConnection',
  'RelationConnection',
  'StrengthPartConnection',
  'StrengthPart',
  'RevisionConnection',
  'Revision',
  'SearchHit',
  'Path',
  'PathLink',
];

/** How the types of resolvers follow from schema.graphql. */
const codegenConfig: CodegenConfig & { readonly cwd: string } = {
  cwd: ROOT,
  schema: 'schema.graphql',
  silent: true,
  errorsOnly: true,
  generates: {
    'src/graphql/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ApiContext',
        mappers: Object.fromEntries(SOURCES.map((type) => [type, `../sources.ts#${type}Source`])),
        scalars: { CountryCode: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        immutableTypes: true,
        skipTypename: true,
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        useIndexSignature: false,
      },
    },
  },
};

/** The text of generated/resolvers-types.ts as it should be for the schema as it is. */
export async function generateResolversTypes(): Promise<string> {
  const files: readonly { readonly content: string }[] = await generate(codegenConfig, false);
  const [file] = files;
  if (file === undefined) throw new Error('No types were generated from schema.graphql.');
  return file.content;
}

if (import.meta.main) await writeFile(TARGET, await generateResolversTypes());
