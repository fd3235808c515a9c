import { os } from '../os.ts';
import { articleLedger, ledgerMedia } from './articles.ts';
import { checkFigures, editFigure } from './check.ts';
import { answeredLedger } from './filter.ts';
import { figureIds, figureLedger, figureRows } from './figures.ts';
import { initiativeLedger } from './initiatives.ts';
import { figureLinks, ruleSame } from './links.ts';
import { pointTable, setPointTable } from './points.ts';

/** The calls of the ledgers, done. */
export const ledgerCalls = {
  articles: os.ledger.articles.handler(async ({ context: { session }, input, signal }) =>
    articleLedger(session, await answeredLedger(session, input, signal)),
  ),
  initiatives: os.ledger.initiatives.handler(async ({ context: { session }, input, signal }) =>
    initiativeLedger(session, await answeredLedger(session, input, signal)),
  ),
  figures: os.ledger.figures.handler(async ({ context: { session }, input, signal }) =>
    figureLedger(session, await answeredLedger(session, input, signal)),
  ),
  figureIds: os.ledger.figureIds.handler(async ({ context: { session }, input, signal }) => ({
    ids: [...figureIds(session, await answeredLedger(session, input, signal))],
  })),
  figureRows: os.ledger.figureRows.handler(({ context: { session }, input }) => ({
    rows: figureRows(
      session,
      input.ids.map((id) => ({ id, group: '' })),
    ),
  })),
  media: os.ledger.media.handler(({ context: { session } }) => ({ media: ledgerMedia(session) })),
  check: os.ledger.check.handler(({ context: { session }, input }) => checkFigures(session, input)),
  editFigure: os.ledger.editFigure.handler(({ context: { session }, input }) =>
    editFigure(session, input),
  ),
  links: os.ledger.links.handler(({ context: { session }, input }) =>
    figureLinks(session, input.id),
  ),
  ruleSame: os.ledger.ruleSame.handler(({ context: { session }, input }) =>
    ruleSame(session, input),
  ),
  points: os.ledger.points.handler(({ context: { session } }) => pointTable(session)),
  setPoints: os.ledger.setPoints.handler(({ context: { session }, input }) =>
    setPointTable(session, input),
  ),
};
