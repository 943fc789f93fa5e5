import { useEffect, useRef } from 'react';

/** What single keys do while a page is open; a key that has nothing to do now has null. */
export type Keys = Readonly<Record<string, (() => void) | null>>;

/** Listens to single keys, but not where somebody types. */
export function useKeys(keys: Keys, isOn: boolean): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  }, [keys]);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const { key, target, repeat, ctrlKey, metaKey, altKey } = event;
      const isTyping =
        target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select');
      if (isTyping || repeat || ctrlKey || metaKey || altKey) return;
      newest.current[key.toLowerCase()]?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
}
