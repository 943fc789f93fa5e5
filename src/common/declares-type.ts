/** Whether XML declares a document type, with which entities come: any "<!" that opens no comment and no passage of characters. */
export function declaresType(xml: string): boolean {
  let at = xml.indexOf('<!');
  while (at !== -1) {
    const end = endOfPassage(xml, at);
    if (end === null) return true;
    at = xml.indexOf('<!', end);
  }
  return false;
}

/** The end of a comment or of a passage of characters; null for whatever else is declared. */
function endOfPassage(xml: string, at: number): number | null {
  for (const [opening, closing] of PASSAGES)
    if (xml.startsWith(opening, at)) {
      const end = xml.indexOf(closing, at + opening.length);
      return end === -1 ? xml.length : end + closing.length;
    }
  return null;
}

const PASSAGES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
