import { textKey } from '#core/annotation/ruling.ts';
import { changedEntities } from '#db/journal.ts';
import { suggestedWords } from '#db/queries/suggestions.ts';
import { sourceRanges } from '#db/queries/touched-sources.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';

/** Words as they are stored by the form in which they are compared. */
type Forms = Map<string, Set<string>>;

interface Memory {
  readonly revision: number;
  /** What the memory is of: another archive may be open by now. */
  readonly db: Session['db'];
  readonly quotes: Forms;
  readonly labels: Forms;
}

/** Sources whose suggestions are read in one piece. */
const SOURCES_AT_ONCE = 200;

const memories = new WeakMap<Session, Memory>();

/**
 * Every quote and label that was ever suggested, folded once: an archive of many pages has too many
 * of them to be folded for each decision. What is no longer suggested may still be among them.
 */
export function wordsSuggested(session: Session): {
  readonly quotes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const { db, revision } = session;
  const old = memories.get(session);
  const known = old?.db === db ? old : undefined;
  if (known?.revision === revision) return known;
  const steps = known ? session.stepsSince(known.revision) : null;
  const kept = known && steps !== null ? known : null;
  const memory: Memory = {
    revision,
    db,
    quotes: kept?.quotes ?? new Map<string, Set<string>>(),
    labels: kept?.labels ?? new Map<string, Set<string>>(),
  };
  const changed = kept === null ? undefined : annotationsOf(session, steps ?? []);
  const words = suggestedWords(db, changed);
  for (const quote of words.quotes) remember(memory.quotes, textKey(quote, session.fold), quote);
  for (const label of words.labels) remember(memory.labels, textKey(label, session.fold), label);
  memories.set(session, memory);
  return memory;
}

/**
 * Reads in turns what {@link wordsSuggested} would read at once where it knows nothing yet. What changes
 * meanwhile it reads afterwards.
 */
export async function wordsAhead(session: Session): Promise<void> {
  const { db, revision } = session;
  const known = memories.get(session);
  if (known?.db === db && session.stepsSince(known.revision) !== null) return;
  const quotes: Forms = new Map();
  const labels: Forms = new Map();
  await inTurns(
    (function* () {
      for (const range of sourceRanges(db, SOURCES_AT_ONCE)) {
        const words = suggestedWords(db, range);
        for (const quote of words.quotes) remember(quotes, textKey(quote, session.fold), quote);
        for (const label of words.labels) remember(labels, textKey(label, session.fold), label);
        yield;
      }
    })(),
  );
  if (session.isOpen && session.db === db) memories.set(session, { revision, db, quotes, labels });
}

function annotationsOf(session: Session, steps: readonly string[]): readonly string[] {
  return changedEntities(session.db, steps).flatMap(({ entity, id }) =>
    entity === 'annotation' ? [id] : [],
  );
}

function remember(forms: Forms, key: string, word: string): void {
  const found = forms.get(key);
  if (found) found.add(word);
  else forms.set(key, new Set([word]));
}
