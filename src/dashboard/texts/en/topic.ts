/** The texts of the page "topic". */
export const topic = {
  title: 'Topic',
};
