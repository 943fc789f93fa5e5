import type { Store } from 'express-rate-limit';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { isAnswer, type Answer, type Wanted } from './messages.ts';

/** Milliseconds in which the process that keeps what is one for all has to answer; it puts figures together in five seconds at most. */
const PATIENCE = 6000;

/** What a process that answers beside others has in common with them; see `keepForAll`. */
export interface WithOthers {
  /** How often each caller has asked any of them. */
  readonly requests: Store;
  /** Gives its own figures to those of all, and has the function that tells these in Prometheus' text format. */
  joinFigures(own: Registry): () => Promise<string>;
}

/** To be called once in a process that `node:cluster` has made. */
export function withOthers(): WithOthers {
  const ask = askKeeper();
  return {
    requests: {
      async increment(key) {
        const counted = await ask({ of: 'requests', do: 'increment', key });
        const { totalHits, resetTime } = counted as { totalHits: number; resetTime: string };
        return { totalHits, resetTime: new Date(resetTime) };
      },
      async decrement(key) {
        await ask({ of: 'requests', do: 'decrement', key });
      },
      async resetKey(key) {
        await ask({ of: 'requests', do: 'resetKey', key });
      },
    },
    joinFigures(own) {
      AggregatorRegistry.setRegistries(own);
      // It answers whoever asks for the figures of this process.
      void new AggregatorRegistry();
      return async () => String(await ask({ of: 'figures' }));
    },
  };
}

/** A function that asks the process which keeps what is one for all; its promise rejects where no answer comes. */
function askKeeper(): (wanted: Wanted) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  process.on('message', (message: unknown) => {
    if (isAnswer(message)) waiting.get(message.answers)?.(message);
  });
  return (wanted) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const askedAs = asked;
      const end = ({ value, failure }: Omit<Answer, 'answers'>) => {
        clearTimeout(timer);
        waiting.delete(askedAs);
        if (failure === undefined) resolve(value);
        else reject(new Error(failure));
      };
      const timer = setTimeout(
        () => end({ failure: 'The process that the others come from does not answer.' }),
        PATIENCE,
      );
      waiting.set(askedAs, end);
      process.send?.({ askedAs, wanted });
    });
}
