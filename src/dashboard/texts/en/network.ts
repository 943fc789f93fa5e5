/** The texts of the page "network". */
export const network = {
  title: 'Network',
};
