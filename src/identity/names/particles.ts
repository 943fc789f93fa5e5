/** Words that join the parts of a name, folded: left out, put in and varied without making it another's name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [
    'al el ul ad ash as ar az an bin ibn ibni binti bint',
    'de del della di da das do dos du la las los van von der den ter ten af av zu zum y',
  ]
    .join(' ')
    .split(' '),
);

/** Generational suffixes, folded, and what each says. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['junior', 'junior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['senior', 'senior'],
  ['ii', 'second'],
  ['iii', 'third'],
  ['iv', 'fourth'],
]);
