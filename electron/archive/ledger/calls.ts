import { AppError } from '#core/error/app-error.ts';
import { MOST_CHANGED } from '../../contract.ts';
import { ofOneState } from '../one-state.ts';
import { os } from '../os.ts';
import { articleLedger, countArticlesAhead, ledgerMedia } from './articles.ts';
import { checkFigures, editFigure } from './check.ts';
import { answeredLedger } from './filter.ts';
import { countFiguresAhead, figureIds, figureLedger, figureRows } from './figures.ts';
import { countInitiativesAhead, initiativeLedger } from './initiatives.ts';
import { figureLinks, ruleSame } from './links.ts';
import { pointTable, setPointTable } from './points.ts';

/** The calls of the ledgers, done. */
export const ledgerCalls = {
  articles: os.ledger.articles.handler(async ({ context: { session }, input, signal }) => {
    const answered = await answeredLedger(session, input, signal);
    await countArticlesAhead(session, answered);
    return articleLedger(session, answered);
  }),
  initiatives: os.ledger.initiatives.handler(async ({ context: { session }, input, signal }) => {
    const answered = await answeredLedger(session, input, signal);
    await countInitiativesAhead(session, answered);
    return initiativeLedger(session, answered);
  }),
  figures: os.ledger.figures.handler(async ({ context: { session }, input, signal }) => {
    const answered = await answeredLedger(session, input, signal);
    return ofOneState(
      session,
      () => figureLedger(session, answered),
      signal,
      () => countFiguresAhead(session, answered),
    );
  }),
  figureRows: os.ledger.figureRows.handler(async ({ context: { session }, input, signal }) => {
    const places = input.ids.map((id) => ({ id, group: '' }));
    return { rows: [...(await ofOneState(session, () => figureRows(session, places), signal))] };
  }),
  media: os.ledger.media.handler(({ context: { session } }) => ({ media: ledgerMedia(session) })),
  check: os.ledger.check.handler(async ({ context: { session }, input, signal }) => {
    const { figures } = input;
    if (figures.of === 'some') return checkFigures(session, { ...input, ids: figures.ids });
    const { filter } = await answeredLedger(session, figures, signal);
    const except = new Set(figures.except);
    const ids = figureIds(session, filter).filter((id) => !except.has(id));
    if (ids.length > MOST_CHANGED) {
      throw new AppError('E-MANY', { count: ids.length, limit: MOST_CHANGED });
    }
    return checkFigures(session, { ...input, ids });
  }),
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
