/** The texts of the page "country". */
export const country = {
  title: 'Country',
};
