import { useCallback, useState } from 'react';

/** A release as somebody is giving it: its text, or the address of its page. */
export interface Draft {
  readonly text: string;
  /** The address as it is typed. */
  readonly url: string;
  /** Alpha-2 code of the country whose organ issued it, or EU; null leaves it to the text. */
  readonly publisher: string | null;
  /** Day of issue; null leaves it to the text. */
  readonly issuedOn: string | null;
}

const EMPTY: Draft = { text: '', url: '', publisher: null, issuedOn: null };
/** What was given last: whoever follows a link and comes back finds it again. */
let last = EMPTY;

/** What is being given, and how to change it. */
export function useDraft(): readonly [Draft, (change: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(last);
  const change = useCallback((changed: Partial<Draft>) => {
    last = { ...last, ...changed };
    setDraft(last);
  }, []);
  return [draft, change];
}

/** Forgets what was given: it is stored. */
export function forgetDraft(): void {
  last = EMPTY;
}
