import type { Store } from 'express-rate-limit';

/** What a process that answers wants of the one that keeps what is one for all. */
export type Wanted =
  /** The figures of all processes, in Prometheus' text format. */
  | { readonly of: 'figures' }
  /** To count a request of a caller, to take one back, or to forget them. */
  | {
      readonly of: 'requests';
      readonly do: keyof Pick<Store, 'increment' | 'decrement' | 'resetKey'>;
      readonly key: string;
    };

/** A question, as it goes from process to process. */
export interface Question {
  /** Tells its answer from others. */
  readonly askedAs: number;
  readonly wanted: Wanted;
}

/** Its answer; dates come as text. */
export interface Answer {
  readonly answers: number;
  readonly value?: unknown;
  /** Why there is none. */
  readonly failure?: string;
}

/** Whether a message between processes is a question; it comes from a process of our own. */
export function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'askedAs' in message;
}

/** Whether a message between processes is an answer; it comes from a process of our own. */
export function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'answers' in message;
}
