/** A number whose list is in sight: one of the words that a page knows, or one of a kind of its own with an id. */
export type OpenedWord<Word extends string, Kind extends string> =
  | { readonly what: Word }
  | { readonly what: Kind; readonly id: string };

/** How addresses say which number is opened: "releases" or, of those with an id, "collection:uploads". */
export function openedWords<Word extends string, Kind extends string>(words: readonly Word[], kind: Kind) {
  const prefix = `${kind}:`;
  return {
    write: (opened: OpenedWord<Word, Kind>): string => ('id' in opened ? prefix + opened.id : opened.what),
    /** What an address says; null for anything else. */
    read(text: string | undefined): OpenedWord<Word, Kind> | null {
      if (text?.startsWith(prefix) === true) return { what: kind, id: text.slice(prefix.length) };
      const what = words.find((word) => word === text);
      return what === undefined ? null : { what };
    },
  };
}
