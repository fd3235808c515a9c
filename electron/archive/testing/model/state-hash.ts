import type { Db } from '#db/open.ts';
import { statement } from '#db/statement.ts';
import { ENTITY_TABLES } from '#db/testing/archive.ts';

/**
 * A hash of every row that steps change, derived values too, kept up to date by SQLite itself:
 * temporary triggers on each table fold rows in and out as they are written, in the same
 * transaction, so that a refusal takes it back as well. Reading it costs nothing, whatever the
 * archive holds; `counted` goes through all rows instead and must come to the same.
 */
export class StateHash {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
    // A replaced row fires its DELETE trigger only so.
    db.pragma('recursive_triggers = ON');
    db.function('row_hash', { deterministic: true }, rowHash);
    db.exec('CREATE TEMP TABLE state_hash (a INTEGER NOT NULL, b INTEGER NOT NULL)');
    const { a, b } = this.#count();
    db.prepare('INSERT INTO state_hash VALUES (?, ?)').run(a, b);
    for (const table of ENTITY_TABLES) {
      const folded = (row: 'OLD' | 'NEW'): string => {
        const json = `'${table}' || ${rowJson(db, table, row)}`;
        return `UPDATE state_hash SET
          a = (a | row_hash(1, ${json})) - (a & row_hash(1, ${json})),
          b = (b | row_hash(2, ${json})) - (b & row_hash(2, ${json}));`;
      };
      db.exec(`
        CREATE TEMP TRIGGER hash_in_${table} AFTER INSERT ON ${table} BEGIN ${folded('NEW')} END;
        CREATE TEMP TRIGGER hash_out_${table} AFTER DELETE ON ${table} BEGIN ${folded('OLD')} END;
        CREATE TEMP TRIGGER hash_change_${table} AFTER UPDATE ON ${table}
        BEGIN ${folded('OLD')} ${folded('NEW')} END;`);
    }
  }

  /** The hash as the triggers have it. */
  get now(): string {
    const row = statement<[], { readonly a: number; readonly b: number }>(
      this.#db,
      'SELECT a, b FROM temp.state_hash',
    ).get();
    return `${row?.a}-${row?.b}`;
  }

  /** The hash of the rows as they are. */
  get counted(): string {
    const { a, b } = this.#count();
    return `${a}-${b}`;
  }

  #count(): { readonly a: number; readonly b: number } {
    let a = 0;
    let b = 0;
    for (const table of ENTITY_TABLES) {
      const rows = this.#db
        .prepare<[], string>(
          `SELECT '${table}' || ${rowJson(this.#db, table, 't')} FROM ${table} t`,
        )
        .pluck()
        .all();
      for (const row of rows) {
        a ^= rowHash(1, row);
        b ^= rowHash(2, row);
      }
    }
    return { a, b };
  }
}

function rowJson(db: Db, table: string, row: string): string {
  const columns = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table);
  return `json_array(${columns.map((column) => `${row}.${column}`).join(', ')})`;
}

/** FNV-1a with a seed, folded to 31 bits: SQLite takes it for a whole number. */
function rowHash(seed: unknown, text: unknown): number {
  let hash = 0x811c9dc5 ^ Math.imul(Number(seed), 0x9e3779b1);
  for (const unit of Buffer.from(String(text), 'utf16le')) {
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
}
