/** Verbs whose subject is a person (or a state) in releases, as they stand in reports, folded. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  'said says told tells stated states declared expressed expresses thanked thanks congratulated congratulates welcomed welcomes stressed stresses underlined underlines underscored emphasized emphasised emphasizes noted notes added adds pointed affirmed reaffirmed reiterated recalled urged called met meets spoke speaks replied answered responded explained informed briefed assured pledged promised praised commended lauded hailed voiced conveyed extended thanked proposed suggested requested asked invited hoped wished regretted condemned denounced rejected warned highlighted outlined acknowledged confirmed announced believed considers argued remarked concurred agreed offered shared described recognized recognised appreciated appreciates arrived visited received held paid attended hosted signed flew travelled traveled'.split(
    ' ',
  ),
);
