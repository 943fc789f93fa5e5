import cluster from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import { countInMemory } from '../http/limit-rate.ts';
import { isQuestion, type Answer, type Wanted } from './messages.ts';

/**
 * In the process that those which answer come from: keeps what must be one for all of them, which is how often each caller has
 * asked, and puts their figures together when one wants those of all.
 */
export function keepForAll(): void {
  const requests = countInMemory();
  let counted: Promise<unknown> = Promise.resolve();
  const figures = new AggregatorRegistry();
  const find = (wanted: Wanted): Promise<unknown> => {
    if (wanted.of === 'figures') return figures.clusterMetrics();
    // One after the other, and a copy of each: what is told is the caller's count itself, which goes on counting.
    counted = counted.then(async () => ({ ...(await requests[wanted.do](wanted.key)) }));
    return counted;
  };
  cluster.on('message', (worker, message: unknown) => {
    if (!isQuestion(message)) return;
    const tell = (answer: Answer) => worker.isConnected() && worker.send(answer);
    const { askedAs } = message;
    find(message.wanted).then(
      (value) => tell({ answers: askedAs, value }),
      (error: Error) => tell({ answers: askedAs, failure: error.message }),
    );
  });
}
