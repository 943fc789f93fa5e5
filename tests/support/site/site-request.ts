/** A request that a site was asked. */
export interface SiteRequest {
  /** With its query, "/press?page=2". */
  readonly path: string;
  /** Milliseconds since the site began. */
  readonly at: number;
  /** Requests under way when it came, itself included. */
  readonly underWay: number;
  readonly userAgent: string;
  /** Whether it asked only for what is new. */
  readonly conditional: boolean;
  /** Of the answer; 0 where the connection broke. */
  readonly status: number;
}

/** How often each path was asked for; with `status`, how often it was answered so. */
export function countRequests(requests: readonly SiteRequest[], status?: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const request of requests)
    if (status === undefined || request.status === status)
      counts.set(request.path, (counts.get(request.path) ?? 0) + 1);
  return counts;
}
