import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { digestOf } from './common/digest-of.ts';

/** What the environment says. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Processes that answer, each on a core of its own. */
  readonly processes: number;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** Which releases an empty store begins with. */
  readonly seed: 'demonstration' | 'none';
  /** Null where the embedded store is used. */
  readonly neo4j: Neo4jAddress | null;
  readonly tokens: readonly AccessToken[];
  /** Whether everybody can read, or only callers with a token. */
  readonly readers: 'anybody' | 'token';
  /** Origins whose pages may send a token. */
  readonly origins: readonly string[];
  /** Requests that one caller may send in a minute; 0 for any number. */
  readonly requestsAMinute: number;
  /** Proxies in front of the server whose word on who asks is taken. */
  readonly proxies: number;
  /** Megabytes of answers that are kept to be given again. */
  readonly cacheMegabytes: number;
  /** Connections at once over which releases are followed. */
  readonly connections: number;
  /** Subscriptions of one connection. */
  readonly subscriptions: number;
  /** Seconds after which a connection is cut whose client does not answer. */
  readonly heartbeatSeconds: number;
  /** Where those whose sites are fetched from can write to: an e-mail address or a web address; undefined where not given. */
  readonly contact: string | undefined;
  /** Networks that releases may be fetched from although they are not public, as "10.1.0.0/16". */
  readonly fetchNetworks: readonly string[];
  /** Ids of the sources that are followed beside those that were added, or "all". */
  readonly sources: readonly string[];
  /** Where spans are sent for OpenTelemetry; undefined for nowhere. */
  readonly traces: string | undefined;
  readonly logLevel: string;
  /** Development allows what must not be seen elsewhere: unchanged passwords, readable logs. */
  readonly isDevelopment: boolean;
  /** Run as a script of npm, whose shell does not pass signals on. */
  readonly isNpmScript: boolean;
}

/** Where Neo4j answers, and as whom. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's own default if left out. */
  readonly database: string | undefined;
}

/** What opens the API to a program or person, and what it may do; the secret itself is not kept. */
export interface AccessToken {
  readonly name: string;
  readonly scope: 'read' | 'write';
  /** SHA-256 of the secret, in hexadecimal. */
  readonly digest: string;
}

/** An environment that cannot be used: every wrong variable with what was given and what would be right. */
export class InvalidConfigError extends Error {
  override readonly name = 'InvalidConfigError';
}

/** What stands in `.env.example` for a secret that each installation chooses itself. */
const PLACEHOLDER = /^change[-_ ]?(?:me|this)/i;

const SHORTEST_TOKEN = 16;

/** Processes that answer unless more are wanted: each has its own memory, some 200 MB. */
const MOST_OF_THEMSELVES = 4;

/** A token that is given by its SHA-256, so that the environment holds no secret. */
const HASHED = /^sha256:([0-9a-f]{64})$/i;

/**
 * Reads the environment (`process.env` if left out), `instead` standing for variables that the command line gives.
 * Throws InvalidConfigError that names every wrong variable at once.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  instead: Readonly<Record<string, string>> = {},
): Config {
  const given = Object.fromEntries(
    Object.entries({ ...environment, ...instead }).filter(([, value]) => value !== ''),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new InvalidConfigError(`The environment cannot be used:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    processes: data.ENTENTE_PROCESSES,
    dataFolder: data.ENTENTE_DATA,
    seed: data.ENTENTE_SEED,
    neo4j:
      data.NEO4J_URI === undefined
        ? null
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
          },
    tokens: data.ENTENTE_TOKENS.map(({ name, scope, token }) => ({
      name,
      scope,
      digest: digestOfToken(token),
    })),
    readers: data.ENTENTE_READ,
    origins: data.ENTENTE_ORIGINS,
    requestsAMinute: data.ENTENTE_REQUESTS_A_MINUTE,
    proxies: data.ENTENTE_PROXIES,
    cacheMegabytes: data.ENTENTE_CACHE_MB,
    connections: data.ENTENTE_CONNECTIONS,
    subscriptions: data.ENTENTE_SUBSCRIPTIONS,
    heartbeatSeconds: data.ENTENTE_HEARTBEAT_SECONDS,
    contact: data.ENTENTE_CONTACT,
    fetchNetworks: data.ENTENTE_FETCH_NETWORKS,
    sources: data.ENTENTE_SOURCES,
    traces: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    logLevel: data.ENTENTE_LOG_LEVEL,
    isDevelopment: data.NODE_ENV === 'development',
    isNpmScript: data.npm_lifecycle_event !== undefined,
  };
}

const variables = z
  .object({
    PORT: z.coerce
      .number('expected a port number, such as 4000')
      .int('expected a whole number')
      .min(0, 'expected 0 (any free port) to 65535')
      .max(65_535, 'expected 0 (any free port) to 65535')
      .default(4000),
    HOST: z.string().default('127.0.0.1'),
    ENTENTE_PROCESSES: wholeNumber(64, 1).default(Math.min(availableParallelism(), MOST_OF_THEMSELVES)),
    ENTENTE_DATA: z.string().default('data'),
    ENTENTE_SEED: z
      .enum(['demonstration', 'none'], 'expected "demonstration" or "none"')
      .default('demonstration'),
    NEO4J_URI: z
      .string()
      .regex(
        /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/,
        'expected an address such as "neo4j://localhost:7687"',
      )
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().optional(),
    ENTENTE_TOKENS: z.string().default('').transform(parseTokens),
    ENTENTE_READ: z.enum(['anybody', 'token'], 'expected "anybody" or "token"').default('anybody'),
    ENTENTE_ORIGINS: z.string().default('').transform(parseOrigins),
    ENTENTE_REQUESTS_A_MINUTE: wholeNumber(1_000_000).default(1200),
    ENTENTE_PROXIES: wholeNumber(10).default(0),
    ENTENTE_CACHE_MB: wholeNumber(100_000).default(64),
    ENTENTE_CONNECTIONS: wholeNumber(100_000).default(1000),
    ENTENTE_SUBSCRIPTIONS: wholeNumber(1000, 1).default(20),
    ENTENTE_HEARTBEAT_SECONDS: wholeNumber(3600, 1).default(12),
    // It is sent in a header, in parentheses.
    ENTENTE_CONTACT: z
      .string()
      .regex(
        /^(?:[^\s@()]+@[^\s@()]+|https?:\/\/[^\s()]+)$/,
        'expected an e-mail address or a web address, such as "press-desk@example.org"',
      )
      .regex(/^[\x21-\x7e]*$/, 'expected ASCII: a domain of other letters as "xn--…"')
      .optional(),
    ENTENTE_FETCH_NETWORKS: z.string().default('').transform(parseNetworks),
    ENTENTE_SOURCES: z.string().default('').transform(entriesOf),
    ENTENTE_LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'expected fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
    OTEL_EXPORTER_OTLP_ENDPOINT: z
      .url({ protocol: /^https?$/, error: 'expected an address such as "http://localhost:4318"' })
      .optional(),
    NODE_ENV: z.string().optional(),
    npm_lifecycle_event: z.string().optional(),
  })
  .superRefine((given, context) => {
    const wrong = (variable: string, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined)
      wrong('NEO4J_PASSWORD', 'expected the password of Neo4j, since NEO4J_URI is set');
    if (given.ENTENTE_READ === 'token' && given.ENTENTE_TOKENS.length === 0)
      wrong('ENTENTE_READ', '"token" lets nobody in: expected tokens in ENTENTE_TOKENS');
    if (given.NODE_ENV === 'development') return;
    if (PLACEHOLDER.test(given.NEO4J_PASSWORD ?? ''))
      wrong('NEO4J_PASSWORD', 'still the value of .env.example: choose a password of your own');
    if (given.ENTENTE_TOKENS.some(({ token }) => PLACEHOLDER.test(token)))
      wrong('ENTENTE_TOKENS', 'still the value of .env.example: choose a token of your own');
  });

/** A whole number, from 0 on if left out. */
function wholeNumber(most: number, least = 0) {
  const expected = `expected a whole number from ${least} to ${most}`;
  return z.coerce.number(expected).int(expected).min(least, expected).max(most, expected);
}

/** What a token is told by: the entry itself where it is a digest already. */
function digestOfToken(token: string): string {
  return HASHED.exec(token)?.[1]?.toLowerCase() ?? digestOf(token);
}

function parseNetworks(list: string, context: z.RefinementCtx): string[] {
  const networks = entriesOf(list);
  for (const network of networks)
    if (!z.union([z.cidrv4(), z.cidrv6()]).safeParse(network).success)
      context.addIssue({
        code: 'custom',
        message: `"${network}": expected a network such as "10.1.0.0/16" or "fd12::/64"`,
      });
  return networks;
}

/** What a list separated by commas has. */
function entriesOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function parseOrigins(list: string, context: z.RefinementCtx): string[] {
  const origins = entriesOf(list);
  for (const origin of origins)
    if (!/^https?:\/\/[^\s/]+$/.test(origin))
      context.addIssue({
        code: 'custom',
        message: `"${origin}": expected an origin such as "https://desk.example.org", without a path`,
      });
  return origins;
}

/** A token as it stands in the environment. */
interface GivenToken {
  readonly name: string;
  readonly scope: 'read' | 'write';
  readonly token: string;
}

function parseTokens(list: string, context: z.RefinementCtx): GivenToken[] {
  return entriesOf(list).flatMap((entry, index) => {
    const [, name, scope, token = ''] = /^([\w.-]+):(read|write):(\S+)$/.exec(entry) ?? [];
    if (name !== undefined && token.length >= SHORTEST_TOKEN)
      return [{ name, scope: scope === 'write' ? ('write' as const) : ('read' as const), token }];
    // The entry holds a secret: it is counted, never repeated.
    context.addIssue({
      code: 'custom',
      message: `entry ${index + 1}: expected NAME:SCOPE:TOKEN with the scope "read" or "write" and a token of ${SHORTEST_TOKEN} characters or more`,
    });
    return [];
  });
}

/**
 * Has libraries run as in production unless `NODE_ENV` says otherwise. They look at it when they are loaded, so this comes
 * before: unless it says so, graphql-js checks every type and value it is handed.
 */
export function runAsInProduction(): void {
  process.env['NODE_ENV'] ??= 'production';
}
