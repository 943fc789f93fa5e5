import { replaceEqualDeep } from '@tanstack/react-query';
import { useRef } from 'react';

/** The value of before as long as this one says the same, so that what depends on it is not drawn anew. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  kept.current = replaceEqualDeep(kept.current, value);
  return kept.current;
}
