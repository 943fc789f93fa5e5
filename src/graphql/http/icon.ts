import type { RequestHandler } from 'express';

/** Two circles that share a part: a relation. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#1d4e89" stroke-width="3.5"><circle cx="12" cy="16" r="8.5"/><circle cx="20" cy="16" r="8.5"/></g></svg>`;

/** The icon that browsers show. */
export const answerIcon: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'public, max-age=86400').type('image/svg+xml').send(ICON);
};
