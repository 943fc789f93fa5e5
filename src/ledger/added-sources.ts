import type { LedgerFile } from './ledger-file.ts';

/** A source that is followed because somebody added it. */
export interface AddedSource {
  readonly id: string;
  /** Parsed JSON of its description; null for the one of that id that comes with the program. */
  readonly description: unknown;
  readonly addedAt: string;
}

interface Row {
  readonly id: string;
  readonly description: string | null;
  readonly added_at: string;
}

/** The sources that somebody has added. */
export class AddedSources {
  readonly #file: LedgerFile;

  constructor(file: LedgerFile) {
    this.#file = file;
  }

  /** In the order of their ids. */
  list(): AddedSource[] {
    return this.#file.all<Row>`SELECT id, description, added_at FROM source ORDER BY id`.map(addedOf);
  }

  /** Null where it was not added. */
  get(id: string): AddedSource | null {
    const row = this.#file.get<Row>`SELECT id, description, added_at FROM source WHERE id = ${id}`;
    return row === undefined ? null : addedOf(row);
  }

  /** Adds a source, or gives one that was added another description. */
  add(id: string, description: unknown, now: string): void {
    const json = description === null ? null : JSON.stringify(description);
    this.#file.run`INSERT INTO source (id, description, added_at) VALUES (${id}, ${json}, ${now})
      ON CONFLICT (id) DO UPDATE SET description = excluded.description`;
  }

  /** Whether it had been added. */
  remove(id: string): boolean {
    return this.#file.run`DELETE FROM source WHERE id = ${id}` > 0;
  }
}

function addedOf({ id, description, added_at }: Row): AddedSource {
  return {
    id,
    description: description === null ? null : (JSON.parse(description) as unknown),
    addedAt: added_at,
  };
}
