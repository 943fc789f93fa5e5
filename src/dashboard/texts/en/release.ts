/** The texts of the page "release". */
export const release = {
  title: 'Release',
};
