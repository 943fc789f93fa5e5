import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const SECONDS_TO_WAIT = 1;

/** Answers 503 at once when more than `most` requests are under way, so that those that are can be answered in time. */
export function shedLoad(most: number): RequestHandler {
  let underWay = 0;
  return (_request, response, next) => {
    if (underWay >= most) {
      const message = 'The server has all the questions that it can answer at once: ask again in a second.';
      response.set('Retry-After', String(SECONDS_TO_WAIT));
      refuse(response, 503, 'OVERLOADED', message);
      return;
    }
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    next();
  };
}
