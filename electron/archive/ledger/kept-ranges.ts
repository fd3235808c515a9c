import { atOnce } from '#core/pieces.ts';
import type { EntityName } from '#db/entities/registry.ts';
import { changedEntities } from '#db/journal.ts';
import type { Db } from '#db/open.ts';
import type { RangeMemory } from '#db/queries/ledger-sql.ts';
import { sourcesOfAnnotations, sourcesTouchedSince } from '#db/queries/touched-sources.ts';
import { journalPosition } from '#db/search/in-step.ts';
import type { Session } from '../session.ts';

/** Counts kept: of so many filters and groups. */
const KEPT = 4;

/** Kinds of entity that lie in a source, which alone is counted again. */
const IN_SOURCES: ReadonlySet<string> = new Set<EntityName>([
  'source',
  'segmentation',
  'article',
  'annotation',
  'description',
  'check',
]);
/** What no ledger counts. */
const BESIDE: ReadonlySet<string> = new Set<EntityName>([
  'report',
  'block',
  'ruling',
  'link',
  'search',
]);

interface Memory {
  readonly db: Db;
  revision: number;
  position: string;
  /** By filter and group, then by range. */
  readonly counts: Map<string, Map<string, { readonly upTo: string; readonly count: unknown }>>;
}
const memories = new WeakMap<Session, Memory>();

/**
 * Remembers what ranges of sources add up to, under the name of a filter and group: after an edit only the ranges
 * that it was about are counted again. A change of the thesaurus or of settings counts all again.
 */
export function keptRanges<Count>(session: Session, name: string): RangeMemory<Count> {
  const { counts } = inStep(session);
  const known = counts.get(name) ?? new Map<string, { upTo: string; count: unknown }>();
  counts.delete(name);
  counts.set(name, known);
  for (const old of [...counts.keys()].slice(0, -KEPT)) counts.delete(old);
  return ({ after, upTo }, count) => {
    const kept = known.get(after);
    // A name always leads to the same kind of count.
    if (kept?.upTo === upTo) return kept.count as Count;
    const fresh = count();
    known.set(after, { upTo, count: fresh });
    return fresh;
  };
}

function inStep(session: Session): Memory {
  const { db, revision } = session;
  const known = memories.get(session);
  const position = journalPosition(db);
  const touched = known?.db === db ? touchedSince(session, known) : null;
  if (!known || touched === null) {
    const memory: Memory = { db, revision, position, counts: new Map() };
    memories.set(session, memory);
    return memory;
  }
  for (const ranges of known.counts.values()) {
    for (const [after, { upTo }] of ranges) {
      if (touched.some((id) => after < id && id <= upTo)) ranges.delete(after);
    }
  }
  known.revision = revision;
  known.position = position;
  return known;
}

/** The sources that something was changed of; null where more may have changed. */
function touchedSince(session: Session, { revision, position }: Memory): readonly string[] | null {
  if (revision === session.revision) return [];
  const steps = session.stepsSince(revision);
  if (steps === null) return null;
  const changed = changedEntities(session.db, steps).filter(({ entity }) => !BESIDE.has(entity));
  if (!changed.every(({ entity }) => IN_SOURCES.has(entity))) return null;
  const checked = changed.flatMap(({ entity, id }) => (entity === 'check' ? [id] : []));
  return [
    ...atOnce(sourcesTouchedSince(session.db, position)),
    ...sourcesOfAnnotations(session.db, checked),
  ];
}
