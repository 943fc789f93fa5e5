/** Pages whose addresses count: "{page}" stands for the number, `firstPage` is the number of the list's own address. */
export interface NumberedPages {
  readonly url: string;
  readonly firstPage: number;
}

/** The page after the one that was asked for, `first` being the list's own; null where it is none of the list's. */
export function nextPageByNumber(pages: NumberedPages, first: string, asked: string): string | null {
  const number = asked === first ? pages.firstPage : numberOf(pages.url, asked);
  return number === null ? null : pages.url.replace('{page}', String(number + 1));
}

function numberOf(template: string, address: string): number | null {
  const [before = '', after = ''] = template.split('{page}');
  if (!address.startsWith(before) || !address.endsWith(after)) return null;
  const digits = address.slice(before.length, address.length - after.length);
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}
