import { expect, test } from 'vitest';
import { actsOf } from '../check-statements.ts';

/** What both sides do, beside what sounds like it and is something else. */
const JOINT: Readonly<Record<string, readonly string[]>> = {
  // A view shared settles nothing.
  'The two Ministers agreed that it is important to protect the reefs.': ['BOTH EMPHASIZE'],
  'They agreed that trade with the islands is the best answer to poverty.': ['BOTH EMPHASIZE'],
  'Both sides concurred that relations are excellent.': ['BOTH EMPHASIZE'],
  'The two Ministers agreed on the great importance of the Forum.': ['BOTH EMPHASIZE'],
  'The two Ministers agreed that a joint commission is to be set up.': ['BOTH AGREE'],
  'They agreed that the Forum will meet in Suva.': ['BOTH AGREE'],
  'They agreed that both governments should build on it.': ['BOTH AGREE'],
  'They agreed that no further talks are needed.': ['BOTH AGREE'],
  'They agreed on the need to open the route.': ['BOTH AGREE'],
  'They agreed on the terms of the important loan.': ['BOTH AGREE'],
  // What the two have in common is valued, and no one else is thanked.
  'The two Ministers acknowledged the progress of the port.': ['BOTH EMPHASIZE'],
  'The two sides highly appreciated the contacts between the leaders of both countries.': ['BOTH EMPHASIZE'],
  'The two Ministers acknowledged the efforts of ASEAN.': ['BOTH APPRECIATE'],
  'The two Ministers commended Tonga for its leadership.': ['BOTH APPRECIATE'],
  'Minister Wong appreciated the growing warmth between the peoples of the Pacific.': ['AU EMPHASIZE'],
  'Minister Wong appreciated the mediation of Fiji between the islands.': ['AU APPRECIATE'],
  // What two confirm of themselves they agree on.
  'They confirmed that they would work closely on fisheries.': ['BOTH AGREE'],
  'They confirmed their commitment to the Forum.': ['BOTH COMMIT'],
  'I put pen to paper, together with Prime Minister Rabuka, on the agreement.': ['BOTH AGREE'],
  // What grows worse troubles; what someone does is rejected.
  'The two Ministers deplored the resurgence of violence in Papua.': ['BOTH CONCERN'],
  'The two Ministers deplored the attack on the convoy.': ['BOTH REJECT'],
};

test.each(Object.entries(JOINT))('%s', (text, acts) => {
  expect(actsOf(text)).toEqual(acts);
});
