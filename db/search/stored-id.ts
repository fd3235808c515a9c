import type Database from 'better-sqlite3';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/**
 * An id as the index holds it: the 16 bytes of a UUID in its usual form, which is what ids are, in place of 36
 * characters; any other text as it is.
 */
export function storedId(id: string): Buffer | string {
  return UUID.test(id) ? Buffer.from(id.replaceAll('-', ''), 'hex') : id;
}

export function idFrom(stored: Uint8Array | string): string {
  if (typeof stored === 'string') return stored;
  const hex = Buffer.from(stored).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Gives a connection both as SQL functions, `stored_id` and `id_from`. */
export function addIdFunctions(db: Database.Database): void {
  db.function('stored_id', { deterministic: true }, (id: unknown) => storedId(String(id)));
  db.function('id_from', { deterministic: true }, (stored: unknown) =>
    typeof stored === 'string' || stored instanceof Uint8Array ? idFrom(stored) : null,
  );
}
