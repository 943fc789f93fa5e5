/** Resolves once what is shown by now is in sight: what takes longer begins after it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
