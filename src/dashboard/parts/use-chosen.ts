import { startTransition, useOptimistic } from 'react';

/** What is chosen, in sight at once when `choose` is called; the page is asked to follow once that has been painted. */
export function useChosen<Value>(
  value: Value,
  follow: (value: Value) => Promise<void>,
): readonly [Value, (value: Value) => void] {
  const [shown, show] = useOptimistic(value);
  return [
    shown,
    (chosen) =>
      startTransition(async () => {
        show(chosen);
        await painted();
        await follow(chosen);
      }),
  ];
}

/** Resolves once what is shown by now is in sight: what takes longer begins after it. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
