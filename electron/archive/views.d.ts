import type { AnnotationListRow } from '#db/queries/annotations.ts';
import type { JournalStep } from '#db/journal-rows.ts';
import type { AnnotationView, Step, Warning } from '../contract.ts';
export declare function annotationView(row: AnnotationListRow): AnnotationView;
export declare function stepView(step: JournalStep): Step;
/** Warnings were written by us as JSON when the source was imported. */
export declare function warningsOf(json: string): Warning[];
