import type { Reading } from '#core/page/reading.ts';
import type { Session } from '../session.ts';
/** The reading of an article, composed once as long as no page is mended. */
export declare function rememberedReading(
  session: Session,
  sourceId: string,
  articleId: string,
): Reading;
