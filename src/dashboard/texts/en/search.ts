/** The texts of the page "search". */
export const search = {
  title: 'Search',
};
