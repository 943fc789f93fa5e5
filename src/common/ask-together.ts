/** A question that all who ask it within one turn of the event loop ask together: it is put once, after the last of them asked. */
export function askTogether<T>(ask: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | null = null;
  const askNow = () => {
    next = null;
    return ask();
  };
  return () => (next ??= new Promise<void>((resolve) => setImmediate(resolve)).then(askNow));
}
