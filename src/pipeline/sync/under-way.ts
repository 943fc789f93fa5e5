/** Work that goes on beside the rest; the first failure is kept for whoever waits for it. */
export class UnderWay {
  readonly #works = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | null = null;

  add(work: Promise<void>): void {
    const kept = work
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#works.delete(kept));
    this.#works.add(kept);
  }

  /** Throws what work that has ended by now has failed with. */
  check(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }

  /** Resolves once nothing is under way; never throws. */
  async ended(): Promise<void> {
    while (this.#works.size > 0) await Promise.all(this.#works);
  }
}
