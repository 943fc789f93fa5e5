/** The texts of the page "read". */
export const read = {
  title: 'Read',
};
