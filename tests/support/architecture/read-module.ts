import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A source file as the rules see it. */
export interface Module {
  /** Path within src, "store/neo4j/ask.ts". */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Lines that read the environment. */
  readonly environmentReads: readonly number[];
  /** Uses of the clock and of chance, "Date.now". */
  readonly impurities: readonly Use[];
}

/** One file or package that a module names: import, export from, import(), a type's import(), require, a worker's URL. */
export interface Import {
  /** As written; null where it is worked out when the program runs. */
  readonly specifier: string | null;
  /** The file that a relative specifier leads to, as a path within src ("../package.json" lies outside); else null. */
  readonly file: string | null;
  readonly line: number;
}

export interface Use {
  readonly what: string;
  readonly line: number;
}

const IMPURE = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

/** Parses a source file; throws if it is no valid TypeScript, so that none slips through unread. */
export function readModule(path: string, text: string): Module {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);

  const imports: Import[] = [];
  const environmentReads: number[] = [];
  const impurities: Use[] = [];
  const lineOf = (node: ESTree.Span) => text.slice(0, node.start).split('\n').length;
  const addImport = (node: ESTree.Span, source: ESTree.Node | null | undefined) => {
    const specifier = literalOf(source);
    const relative = specifier !== null && /^\.{0,2}\//.test(specifier);
    const file = relative ? posix.join(posix.dirname(path), specifier) : null;
    imports.push({ specifier, file, line: lineOf(node) });
  };
  new Visitor({
    ImportDeclaration: (node) => addImport(node, node.source),
    ExportAllDeclaration: (node) => addImport(node, node.source),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) addImport(node, node.source);
    },
    ImportExpression: (node) => addImport(node, node.source),
    TSImportType: (node) => addImport(node, node.source),
    TSExternalModuleReference: (node) => addImport(node, node.expression),
    CallExpression: (node) => {
      if (nameOf(node.callee) === 'require') addImport(node, node.arguments[0]);
    },
    NewExpression: (node) => {
      const [address] = node.arguments;
      const isCode = /\.[cm]?[jt]sx?$/.test(literalOf(address) ?? '');
      if (nameOf(node.callee) === 'URL' && isCode) addImport(node, address);
      if (nameOf(node.callee) === 'Date' && address === undefined) {
        impurities.push({ what: 'new Date()', line: lineOf(node) });
      }
    },
    MemberExpression: (node) => {
      const name = nameOf(node);
      if (/(?:^|\.)process\.env$/.test(name)) environmentReads.push(lineOf(node));
      if (IMPURE.has(name.replace(/^globalThis\./, ''))) {
        impurities.push({ what: name, line: lineOf(node) });
      }
    },
    VariableDeclarator: (node) => {
      if (node.init === null || !/(?:^|\.)process$/.test(nameOf(node.init))) return;
      // A whole `process` under another name would hide what is read of it.
      if (node.id.type !== 'ObjectPattern' || node.id.properties.some(takesEnvironment)) {
        environmentReads.push(lineOf(node));
      }
    },
  }).visit(program);
  for (const { specifier, line } of imports) {
    if (specifier === 'node:process' || specifier === 'process') environmentReads.push(line);
  }
  return { path, imports, environmentReads, impurities };
}

function literalOf(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis.map(({ value }) => value.cooked).join('');
  }
  return null;
}

/** "process.env" of `process.env`, `process?.env` and `process['env']`; "" of what has no such name. */
function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression') return '';
  const property = node.computed ? literalOf(node.property) : nameOf(node.property);
  return `${nameOf(node.object)}.${property ?? ''}`;
}

function takesEnvironment(property: ESTree.Node): boolean {
  return property.type !== 'Property' || nameOf(property.key) === 'env' || literalOf(property.key) === 'env';
}
