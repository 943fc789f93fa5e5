/** What a site does wrong with an answer. */
export type Fault =
  /** Another status, without a page; `retryAfter` as its header has it. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** The right answer, late. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** Half of the page; then the connection breaks. */
  | { readonly kind: 'cut' }
  /** The head of an answer, and then nothing more. */
  | { readonly kind: 'hang' }
  /** A page that does not end. */
  | { readonly kind: 'endless' }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** The right page under another media type. */
  | { readonly kind: 'mislabelled'; readonly contentType: string }
  /** The page in another encoding than it says. */
  | { readonly kind: 'misencoded'; readonly encoding: 'latin1' | 'utf16le' };
