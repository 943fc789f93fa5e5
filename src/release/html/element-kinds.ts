/** Elements that have no text of the page, or only of its machinery. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style noscript template head title nav aside footer button select option optgroup datalist input textarea iframe frame object embed applet audio video canvas svg map dialog menu img picture source link meta base rt rp del figcaption'.split(
    ' ',
  ),
);

/** Elements that stand in a line of text; all others begin a line of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big blink cite code data dfn em font i ins kbd label mark nobr o:p q s samp small span st1:place strike strong sub sup time tt u var wbr ruby rb st1:country-region st1:city'.split(
    ' ',
  ),
);

/** Elements around which there is an empty line. */
export const SPACED: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table tr td th blockquote pre hr figure article section center fieldset details'.split(
    ' ',
  ),
);

/** Elements that lay out a page, in which its main text may lie. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  'html body div section article main center table tbody tr td form font span header layer'.split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
