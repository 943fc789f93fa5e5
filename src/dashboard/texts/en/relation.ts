/** The texts of the page "relation". */
export const relation = {
  title: 'Relation',
};
