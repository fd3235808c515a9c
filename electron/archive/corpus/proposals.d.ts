import type { Corpus } from '../../contract.ts';
import type { Session } from '../session.ts';
/** Reprints among the articles, and lines that a medium repeats on its pages; both are proposals. */
export declare function corpusProposals(session: Session): Promise<Corpus>;
