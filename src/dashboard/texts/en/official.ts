/** The texts of the page "official". */
export const official = {
  title: 'Official',
};
