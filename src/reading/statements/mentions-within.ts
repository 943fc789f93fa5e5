/** The mentions that lie between two places of the text; the list is in the order of the text. */
export function mentionsWithin<Mention extends { readonly start: number; readonly end: number }>(
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i += 1)
    if (mentions[i]!.end <= end) found.push(mentions[i]!);
  return found;
}
