declare const of: unique symbol;

/** The JSON of a value, as it is kept and as it goes from thread to thread: whoever passes it on need not read it. */
export type JsonText<T> = string & { readonly [of]: T };

/** The JSON of a value. */
export function jsonOf<T>(value: T): JsonText<T> {
  return JSON.stringify(value) as JsonText<T>;
}

/** The value of its JSON, made anew with each call. */
export function valueOf<T>(json: JsonText<T>): T {
  return JSON.parse(json) as T;
}
