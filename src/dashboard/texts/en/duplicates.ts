/** The texts of the page "duplicates". */
export const duplicates = {
  title: 'Duplicates',
};
