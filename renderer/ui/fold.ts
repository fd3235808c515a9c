import scripts from '../../assets/scripts/t2s.txt?raw';
import { makeFold } from '#core/text/fold.ts';

/** Both scripts, full and half width and letter case made one, for everything that is sought in the window. */
export const fold = makeFold(scripts);
