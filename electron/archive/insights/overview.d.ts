import type { Session } from '../session.ts';
interface Count {
  readonly label: string;
  readonly count: number;
  readonly articles: number;
}
/** How much the archive holds, and its accepted mentions by initiative, place, medium and month. */
export declare function overview(session: Session): Promise<{
  sources: number;
  articles: number;
  annotations: number;
  byInitiative: Count[];
  byPlace: Count[];
  byMedium: Count[];
  byMonth: Count[];
}>;
export {};
