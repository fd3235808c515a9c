import { v5 as nameBasedUuid } from 'uuid';
import { AppError } from '#core/error/app-error.ts';
import { conflictsAmong, conflictsInPieces } from '#core/ledger/conflict.ts';
import { convertValue } from '#core/ledger/convert.ts';
import type { Link } from '#core/ledger/check.ts';
import { decimalText, numberOf, rationalOf } from '#core/ledger/rational.ts';
import {
  groupSame,
  groupSameInPieces,
  likenessOf,
  MOST_ALIKE,
  pairKey,
  quantityKey,
  type LedgerFigure,
  type SameRuling,
} from '#core/ledger/same-figure.ts';
import { atOnce, type Pieces } from '#core/pieces.ts';
import { unitsLike } from '#core/ledger/units.ts';
import { mutate } from '#db/journal.ts';
import {
  countAmount,
  everyLedgerFigure,
  everyLink,
  figuresOfAmounts,
  figuresOfSubjects,
  ledgerFigures,
  linksOf,
  type StoredAmount,
} from '#db/queries/ledger-figures.ts';
import type { Changed, FigureLinks } from '../../contract.ts';
import { short, whereIs, existing } from '../annotations/edit.ts';
import { acknowledge } from '../changed.ts';
import { inTurns } from '../in-turns.ts';
import type { Session } from '../session.ts';
import { remembering, rememberingAhead } from './memory.ts';

/*
 * The same figure in several articles, and figures that contradict each other. For a page of the ledger
 * only what its figures could be the same as is read; over the whole archive only where somebody asks.
 */

/** Made once for what is ruled of two figures; never to change. */
const NAMESPACE = '6f1d1f5e-0a0c-4a86-9a5b-6c3f3ad2a0d7';
/** Chains of rulings are followed so far. */
const ROUNDS = 4;

export interface Related {
  /** By the id of a figure all that are the same, itself among them. */
  readonly same: ReadonlyMap<string, readonly LedgerFigure[]>;
  /** By the id of a figure those that contradict it. */
  readonly conflicts: ReadonlyMap<string, readonly LedgerFigure[]>;
  readonly rulings: readonly SameRuling[];
}

/** What these figures are the same as, and what contradicts them. */
export function relatedTo(session: Session, ids: readonly string[]): Related {
  const { db } = session;
  const known = new Map<string, LedgerFigure>();
  const links = new Map<string, Link>();
  const asked = new Set<string>();
  let frontier = ledgerFigures(db, ids);
  for (let round = 0; round < ROUNDS && frontier.length > 0; round += 1) {
    for (const figure of frontier) known.set(figure.id, figure);
    const amounts = frontier
      .filter((figure) => !asked.has(quantityKey(figure)))
      .flatMap((figure) => {
        asked.add(quantityKey(figure));
        const alike = storedAlike(figure);
        const many = alike.reduce(
          (sum, amount) => sum + countAmount(db, amount, MOST_ALIKE + 1),
          0,
        );
        return many > MOST_ALIKE || many < 2 ? [] : alike;
      });
    const found = new Map(
      (amounts.length > 0 ? figuresOfAmounts(db, amounts) : []).map((one) => [one.id, one]),
    );
    const near = [...new Set([...found.keys(), ...frontier.map(({ id }) => id)])];
    for (const link of linksOf(db, near)) links.set(pairKey(link.firstId, link.secondId), link);
    const linked = [...links.values()].flatMap(({ firstId, secondId }) => [firstId, secondId]);
    const missing = [...new Set(linked)].filter((id) => !known.has(id) && !found.has(id));
    for (const one of ledgerFigures(db, missing)) found.set(one.id, one);
    frontier = [...found.values()].filter(({ id }) => !known.has(id));
  }
  for (const figure of frontier) known.set(figure.id, figure);
  const rulings = [...links.values()].map(rulingOf);
  const same = new Map<string, readonly LedgerFigure[]>();
  for (const group of groupSame([...known.values()], rulings)) {
    for (const { id } of group) same.set(id, group);
  }
  const here = ids.flatMap((id) => known.get(id) ?? []);
  const subjects = here.filter(
    ({ measure, place, time }) => measure !== '' && place !== '' && time !== '',
  );
  const rivals = subjects.length === 0 ? [] : figuresOfSubjects(db, subjects);
  return { same, conflicts: conflictsAmong(rivals), rulings };
}

/** A figure's amount in every unit that another figure may keep it in. */
function storedAlike({ value, unit }: LedgerFigure): readonly StoredAmount[] {
  return unitsLike(unit).flatMap((other) => {
    const converted = convertValue(rationalOf(value), unit, other);
    if (converted === null || !decimalText(converted).exact) return [];
    return [{ unit: other, value: numberOf(converted) }];
  });
}

function rulingOf({ firstId, secondId, same }: Link): SameRuling {
  return { a: firstId, b: secondId, same };
}

interface Everywhere {
  readonly groups: readonly (readonly LedgerFigure[])[];
  readonly conflicts: ReadonlyMap<string, readonly LedgerFigure[]>;
}

/** All groups and contradictions of the archive. Reads every figure of the ledger once a revision. */
export function relatedEverywhere(session: Session): Everywhere {
  return remembering(session, EVERYWHERE, () => atOnce(gatherEverywhere(session)));
}

/** Finds them in turns, so that {@link relatedEverywhere} only looks them up. */
export function relatedAhead(session: Session): Promise<void> {
  return rememberingAhead(session, EVERYWHERE, () => inTurns(gatherEverywhere(session)));
}

const EVERYWHERE = 'ledger-links';

function* gatherEverywhere({ db }: Session): Pieces<Everywhere> {
  const figures = yield* everyLedgerFigure(db);
  return {
    groups: yield* groupSameInPieces(figures, everyLink(db).map(rulingOf)),
    conflicts: yield* conflictsInPieces(figures),
  };
}

/** Figures that stand in more than one article. */
export function sharedFigures(session: Session): readonly string[] {
  return relatedEverywhere(session)
    .groups.filter((group) => articlesOf(group) > 1)
    .flatMap((group) => group.map(({ id }) => id));
}

/** Figures that another one contradicts. */
export function contestedFigures(session: Session): readonly string[] {
  return [...relatedEverywhere(session).conflicts.keys()];
}

export function articlesOf(group: readonly LedgerFigure[]): number {
  return new Set(group.map(({ articleId }) => articleId)).size;
}

/** What a figure is the same as and why, and what contradicts it. Errors: `E-NOTFOUND`. */
export function figureLinks(session: Session, id: string): FigureLinks {
  const { same, conflicts, rulings } = relatedTo(session, [id]);
  const group = same.get(id);
  const own = group?.find((one) => one.id === id);
  if (!group || !own) throw new AppError('E-NOTFOUND', { what: 'annotation', name: id });
  const ruled = new Map(rulings.map((one) => [pairKey(one.a, one.b), one.same]));
  const apart = rulings
    .filter((one) => !one.same && (one.a === id || one.b === id))
    .map(({ a, b }) => (a === id ? b : a));
  const link = (other: LedgerFigure) => {
    const { measure, place, time, telling } = likenessOf(own, other);
    return {
      id: other.id,
      measure,
      place,
      time,
      telling,
      ruled: ruled.get(pairKey(id, other.id)) ?? null,
    };
  };
  return {
    same: group.filter((one) => one.id !== id).map(link),
    apart: ledgerFigures(session.db, apart).map(link),
    conflicts: (conflicts.get(id) ?? []).map(link),
  };
}

/**
 * Rules that figures are the same, or are not, in one step; null takes back what was ruled.
 * Errors: `E-NOTFOUND`.
 */
export function ruleSame(
  session: Session,
  input: { readonly ids: readonly string[]; readonly same: boolean | null },
): Changed {
  const { db, actor } = session;
  const [first = '', ...others] = input.ids;
  const outcome = mutate(db, actor, (draft) => {
    const figures = [first, ...others].map((id) => existing(draft, id));
    if (figures.some(({ figure }) => figure === null)) {
      throw new AppError('E-NOTFOUND', { what: 'annotation', name: first });
    }
    const createdAt = actor.now().toISOString();
    for (const other of others) {
      const [firstId = '', secondId = ''] = [first, other].toSorted();
      const { same } = input;
      const id = nameBasedUuid(pairKey(firstId, secondId), NAMESPACE);
      const known = draft.read('link', id);
      if (same !== null && known?.same === same) continue;
      const link = { firstId, secondId, author: actor.author, createdAt };
      draft.write('link', id, same === null ? null : { ...link, same });
    }
    const kind =
      input.same === null ? 'figure-unrule' : input.same ? 'figure-same' : 'figure-apart';
    const quote = short(figures[0]?.quote ?? '');
    return {
      result: undefined,
      what: { kind, params: { quote, count: others.length, ...whereIs(session, figures) } },
    };
  });
  return acknowledge(session, outcome);
}
