import type { Logger } from 'pino';
import type { GraphStore } from '../store/graph-store.ts';
import type { Reference } from '../model/reference.ts';
import type { AccessToken } from './auth.ts';
import type { Writing } from './context.ts';
import type { ApiExport } from './exports/api-export.ts';
import type { ApiLimits } from './limits/api-limits.ts';
import type { Lookup } from './lookup.ts';
import type { WithOthers } from './processes/with-others.ts';

/** What an API server is made of. */
export interface ApiOptions
  extends Writing, Pick<Lookup, 'normalizeOfficialId'>, Partial<Pick<Lookup, 'describeCollection'>> {
  /** The main store, prepared; the caller closes it after the server has stopped. */
  readonly store: GraphStore;
  readonly reference: Reference;
  /** Tokens that callers may present; without any, nobody can write. */
  readonly tokens: readonly AccessToken[];
  readonly logger: Logger;
  /** What can be had at /export; nothing, if left out. */
  readonly exports?: readonly ApiExport[];
  /** Where they differ from DEFAULT_LIMITS; those of the whole server, of which each process takes its part. */
  readonly limits?: Partial<ApiLimits>;
  /** Whether everybody can read, or only callers with a token; everybody if left out. */
  readonly readers?: 'anybody' | 'token';
  /** Origins whose pages may send a token, such as "https://desk.example.org". */
  readonly origins?: readonly string[];
  /** How many proxies stand in front, each of which says for whom it asks (`X-Forwarded-For`); none if left out. */
  readonly proxies?: number;
  /** Where spans are sent, by OTLP over HTTP, such as "http://localhost:4318"; nowhere if left out. */
  readonly traces?: string | undefined;
  /** How many processes serve together, of which this is one; 1 if left out. */
  readonly processes?: number;
  /** What this process has in common with them; needed where there are several. */
  readonly others?: WithOthers | undefined;
  /** Shown on the front page. */
  readonly version?: string;
}
