import type { RequestHandler } from 'express';
import { factsOf } from './begin-request.ts';
import { refuse } from './refuse.ts';

/** Turns away whoever presents no token that is known: for servers whose graph is not for everyone. */
export const requireReader: RequestHandler = (_request, response, next) => {
  if (factsOf(response).caller !== null) {
    next();
    return;
  }
  const message =
    'This server answers only to tokens that it knows: send one in the header "Authorization: Bearer TOKEN".';
  response.set('WWW-Authenticate', 'Bearer');
  refuse(response, 401, 'UNAUTHENTICATED', message);
};
