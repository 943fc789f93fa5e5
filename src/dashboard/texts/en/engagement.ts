/** The texts of the page "engagement". */
export const engagement = {
  title: 'Engagement',
};
