import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answeredAt } from './answered.ts';
import { useScope, useShutOut } from './use-access.ts';
import { heldToken } from './token.ts';

const RELEASE_INGESTED = 'subscription ($after: String) { releaseIngested(after: $after) { id } }';
/** Releases come in crowds: what is in sight is asked anew at most this often, in milliseconds. */
const AT_MOST_EVERY = 3000;

/** So long, in milliseconds, a page has its first answers to show: to follow begins after that, and misses nothing by it. */
const FIRST_THINGS_FIRST = 1000;

/** The longest wait before a lost connection is tried again, in milliseconds. */
const LONGEST_WAIT = 30_000;

/**
 * Asks what is in sight anew when the server tells of a release that came in since the first answers, and when a lost connection
 * is made again: what was taken away meanwhile is not told.
 */
export function useLive(): void {
  const client = useQueryClient();
  const scope = useScope();
  const isShutOut = useShutOut();
  useEffect(() => {
    if (isShutOut) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let end = () => {};
    let ended = false;
    const askAnew = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries();
      }, AT_MOST_EVERY);
    };
    const follow = async () => {
      await answeredAt();
      await wait(FIRST_THINGS_FIRST);
      if (ended) return;
      const { createClient } = await import('graphql-ws');
      const { cursor, isOfAll } = await answeredAt();
      if (ended) return;
      const variables = { after: cursor };
      if (!isOfAll) askAnew();
      const socket = createClient({
        url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
        lazy: false,
        retryAttempts: Infinity,
        shouldRetry: () => true,
        retryWait: waitBefore,
        on: {
          connected(_socket, _payload, wasRetry) {
            if (!wasRetry) return;
            variables.after = null;
            askAnew();
          },
        },
        connectionParams: () => {
          const token = heldToken();
          return token === null ? {} : { authorization: `Bearer ${token}` };
        },
      });
      const unsubscribe = socket.subscribe(
        { query: RELEASE_INGESTED, variables },
        {
          next: askAnew,
          error: () => {},
          complete: () => {},
        },
      );
      // First the subscription: where the connection is only being made, it would be sent into one that is closed.
      end = () => {
        unsubscribe();
        void socket.dispose();
      };
    };
    void follow();
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
    // Who asks is told when the connection is made: another token needs another one.
  }, [client, scope, isShutOut]);
}

/** Twice as long after every try, and not all pages at the same moment. */
async function waitBefore(tries: number): Promise<void> {
  await wait(Math.min(1000 * 2 ** tries, LONGEST_WAIT) * (0.5 + Math.random() / 2));
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
