/** Gathers text as it is laid out: white space of the markup is one space, blocks begin on lines of their own. */
export class Lines {
  readonly #parts: string[] = [];
  /** Line breaks that come before the next text: none, one, or two for an empty line. */
  #breaks = 0;
  #space = false;
  #open = false;
  /** Whether a mark waits for its text on the same line. */
  #marked = false;

  /** Begins a line: the next one, or with 2 one after an empty line. */
  begin(breaks: 1 | 2): void {
    this.#space = false;
    if (this.#parts.length > 0 && !this.#marked) this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** A break within a block; two of them leave an empty line. */
  breakLine(): void {
    this.#flush();
    this.#parts.push('\n');
    this.#open = false;
  }

  /** Text of the markup. */
  add(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/gu, ' ');
    if (words === '') return;
    if (words === ' ') {
      this.#space = this.#open;
      return;
    }
    const leads = words.startsWith(' ') ? words.slice(1) : words;
    const space = this.#space || words.length > leads.length;
    this.#flush();
    if (space && this.#open) this.#parts.push(' ');
    this.#space = words.endsWith(' ');
    this.#parts.push(this.#space ? leads.slice(0, -1) : leads);
    this.#open = true;
  }

  /** What comes next goes on the line of the text before, after a colon. */
  goOn(): void {
    if (!this.#open) return;
    this.#breaks = 0;
    if (!/:\s*$/u.test(this.#parts.at(-1) ?? '')) this.#parts.push(':');
    this.#space = true;
  }

  /** The mark of an item of a list; what comes next stands on its line. */
  addMarker(marker: string): void {
    this.#flush();
    this.#parts.push(marker);
    this.#open = false;
    this.#marked = true;
  }

  /** Text whose white space counts. */
  addAsIs(text: string): void {
    this.#flush();
    this.#parts.push(text);
    this.#open = true;
  }

  /** A place in the text, to take back what comes after it. */
  mark(): number {
    return this.#parts.length;
  }

  textFrom(mark: number): string {
    return this.#parts.slice(mark).join('');
  }

  takeBack(mark: number): void {
    this.#parts.length = mark;
    this.#breaks = mark === 0 ? 0 : 2;
    this.#space = false;
    this.#open = false;
  }

  get text(): string {
    return this.#parts.join('');
  }

  #flush(): void {
    this.#marked = false;
    if (this.#breaks === 0) return;
    this.#parts.push('\n'.repeat(this.#breaks));
    this.#breaks = 0;
    this.#open = false;
  }
}
