/** The texts of the page "compare". */
export const compare = {
  title: 'Compare',
};
