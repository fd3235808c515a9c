import type { Reading } from '#core/page/reading.ts';
import { changedEntities } from '#db/journal.ts';
import { readingOf } from '#db/queries/page.ts';
import type { Session } from '../session.ts';

/** Readings kept; rows that follow each other in the queue mostly lie in few articles. */
const KEPT = 64;
/** What may change while every reading stays as it is. */
const HARMLESS: ReadonlySet<string> = new Set([
  'annotation',
  'ruling',
  'initiative',
  'theme',
  'report',
  'check',
  'link',
  'block',
]);

interface Memory {
  readonly revision: number;
  readonly readings: Map<string, Reading>;
}

const memories = new WeakMap<Session, Memory>();

/** The reading of an article, composed once as long as no page is mended. */
export function rememberedReading(session: Session, sourceId: string, articleId: string): Reading {
  const { readings } = memoryOf(session);
  const known = readings.get(articleId);
  // Last used, last thrown away.
  readings.delete(articleId);
  const reading = known ?? readingOf(session.db, sourceId, articleId);
  readings.set(articleId, reading);
  const oldest = readings.size > KEPT ? readings.keys().next().value : undefined;
  if (oldest !== undefined) readings.delete(oldest);
  return reading;
}

function memoryOf(session: Session): Memory {
  const old = memories.get(session);
  if (old?.revision === session.revision) return old;
  const steps = old ? session.stepsSince(old.revision) : null;
  const kept =
    steps !== null &&
    changedEntities(session.db, steps).every(({ entity }) => HARMLESS.has(entity));
  const memory: Memory = {
    revision: session.revision,
    readings: old && kept ? old.readings : new Map<string, Reading>(),
  };
  memories.set(session, memory);
  return memory;
}
