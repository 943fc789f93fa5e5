import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';
import { generate, type CodegenConfig } from '@graphql-codegen/cli';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How the types of the dashboard's questions follow from schema.graphql and from the questions in its files. */
const codegenConfig: CodegenConfig & { readonly cwd: string } = {
  cwd: ROOT,
  schema: 'schema.graphql',
  documents: ['src/dashboard/**/*.{ts,tsx}', '!src/dashboard/generated/**'],
  silent: true,
  errorsOnly: true,
  generates: {
    'src/dashboard/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        scalars: { CountryCode: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
        strictScalars: true,
        enumsAsTypes: true,
        onlyOperationTypes: false,
        useTypeImports: true,
        importExtension: '.ts',
        immutableTypes: true,
        skipTypename: true,
      },
    },
  },
};

/** The files in generated/ as they should be, by their paths within the repository. */
export async function generateDocuments(): Promise<ReadonlyMap<string, string>> {
  const files: readonly { readonly filename: string; readonly content: string }[] = await generate(
    codegenConfig,
    false,
  );
  return new Map(files.map(({ filename, content }) => [filename, content]));
}

if (import.meta.main)
  for (const [path, content] of await generateDocuments()) {
    await mkdir(dirname(`${ROOT}${path}`), { recursive: true });
    await writeFile(`${ROOT}${path}`, content);
  }
