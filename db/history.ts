import type Database from 'better-sqlite3';
import { stepOf, type JournalStep, type StepRow } from './journal-rows.ts';
import { statement } from './statement.ts';
import type { HistoryObject } from './step-objects.ts';

/** What is asked of the journal; what is left out does not narrow. */
export interface HistoryFilter {
  readonly author?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** One source, article or initiative with all that is said of it, or one entity of another kind. */
  readonly object?: { readonly entity: string; readonly id: string } | undefined;
  /** Words of a value of the step's sentence, in whatever case. */
  readonly text?: string | undefined;
  /** ISO times, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: 'standing' | 'undone' | undefined;
}

export interface HistoryStep extends JournalStep {
  /** A standing step that took this one back, alone; null where none did. */
  readonly revertedBy: string | null;
  /** How many entities it changed; one that it wrote twice counts twice. */
  readonly entities: number;
}

export interface HistoryPage {
  readonly steps: readonly HistoryStep[];
  /** Clock to go on before; null at the end. */
  readonly next: string | null;
}

/** The newest steps first: a page of those that `filter` lets through, made before clock `before`. */
export function listHistory(
  db: Database.Database,
  filter: HistoryFilter,
  limit: number,
  before?: string,
): HistoryPage {
  const rows = statement<[Record<string, unknown>], StepRow & { readonly entities: number }>(
    db,
    historySql(filter, before !== undefined),
  ).all({ ...historyQuery(filter).values, before, limit: limit + 1 });
  const steps = rows.slice(0, limit).map((row): HistoryStep => ({
    ...stepOf(row),
    entities: row.entities,
    revertedBy: revertedBy(db, row.id),
  }));
  return { steps, next: rows.length > limit ? (steps.at(-1)?.clock ?? null) : null };
}

/** The SQL of a page; exported for the test of how SQLite goes about it. */
export function historySql(filter: HistoryFilter, goesOn: boolean): string {
  const { from, where } = historyQuery(filter);
  const clock = clockOf(filter);
  const all = goesOn ? [...where, `${clock} < @before`] : where;
  // The greatest place, not a count: an import has ten thousand changes.
  return `SELECT s.*,
      coalesce((SELECT max(c.ord) + 1 FROM change c WHERE c.step_id = s.id), 0) AS entities
    ${from} WHERE ${all.join(' AND ')} ORDER BY ${clock} DESC LIMIT @limit`;
}

/** How many steps `filter` lets through. */
export function countHistory(db: Database.Database, filter: HistoryFilter): number {
  const { from, where, values } = historyQuery(filter);
  return (
    statement<[Record<string, unknown>], { readonly n: number }>(
      db,
      `SELECT count(*) AS n ${from} WHERE ${where.join(' AND ')}`,
    ).get(values)?.n ?? 0
  );
}

/** Who made steps and what kinds there are, most frequent first. */
export function historyFacets(db: Database.Database): {
  readonly authors: readonly { readonly value: string; readonly count: number }[];
  readonly kinds: readonly { readonly value: string; readonly count: number }[];
} {
  const by = (column: 'author' | 'kind') =>
    statement<[], { readonly value: string; readonly count: number }>(
      db,
      `SELECT ${column} AS value, count(*) AS count FROM step GROUP BY ${column} ORDER BY count DESC, value`,
    ).all();
  return { authors: by('author'), kinds: by('kind') };
}

/** The standing step that took `stepId` back and was not taken back itself. */
export function revertedBy(db: Database.Database, stepId: string): string | null {
  const reverting = statement<[string], { readonly id: string }>(
    db,
    'SELECT id FROM step WHERE reverts = ? AND reverts IS NOT NULL AND standing = 1 ORDER BY clock DESC',
  ).all(stepId);
  return reverting.find(({ id }) => revertedBy(db, id) === null)?.id ?? null;
}

function historyQuery({ author, kinds, object, text, from, to, state }: HistoryFilter): {
  readonly from: string;
  readonly where: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
} {
  const where = ['1 = 1'];
  const values: Record<string, unknown> = {};
  const narrow = (sql: string, more: Readonly<Record<string, unknown>>): void => {
    where.push(sql);
    Object.assign(values, more);
  };
  if (object) narrow('o.entity = @entity AND o.entity_id = @id', { ...object });
  if (author !== undefined) narrow('s.author = @author', { author });
  if (kinds !== undefined) {
    narrow('s.kind IN (SELECT value FROM json_each(@kinds))', { kinds: JSON.stringify(kinds) });
  }
  if (from !== undefined) narrow('s.at >= @since', { since: from });
  if (to !== undefined) narrow('s.at <= @until', { until: to });
  if (state !== undefined) where.push(`s.standing = ${state === 'standing' ? 1 : 0}`);
  if (text !== undefined && text !== '') {
    // The first test is quick and lets too much through: names of values, and signs that JSON escapes.
    narrow(
      `instr(lower(s.params), lower(@quick)) > 0 AND EXISTS (
         SELECT 1 FROM json_tree(s.params) p WHERE instr(lower(p.atom), lower(@text)) > 0)`,
      { text, quick: JSON.stringify(text).slice(1, -1) },
    );
  }
  return { from: `FROM ${tableOf(object)}`, where, values };
}

/** Sources, articles and initiatives have their steps listed; the few of another entity are looked up. */
function tableOf(object: HistoryFilter['object']): string {
  if (!object) return 'step s';
  if (isListed(object.entity)) return 'step_object o JOIN step s ON s.id = o.step_id';
  return `(SELECT DISTINCT c.entity, c.entity_id, c.step_id FROM change c
     WHERE c.entity = @entity AND c.entity_id = @id) o JOIN step s ON s.id = o.step_id`;
}

function clockOf({ object }: HistoryFilter): string {
  return object && isListed(object.entity) ? 'o.clock' : 's.clock';
}

function isListed(entity: string): boolean {
  return entity === 'source' || entity === 'article' || entity === 'initiative';
}

/** When the newest standing step about an object was made; null where there is none. */
export function lastStepAbout(
  db: Database.Database,
  entity: HistoryObject,
  id: string,
): string | null {
  return (
    statement<[string, string], { readonly at: string }>(
      db,
      `SELECT s.at FROM step_object o JOIN step s ON s.id = o.step_id
       WHERE o.entity = ? AND o.entity_id = ? AND s.standing = 1 ORDER BY o.clock DESC LIMIT 1`,
    ).get(entity, id)?.at ?? null
  );
}
