import type { ThesaurusRecord } from '#core/thesaurus/import.ts';
import type { ImportedProject, ImportedSource } from '../../contract.ts';
import type { ParsedProject } from '../../parser/project-file.ts';
import type { Session } from '../session.ts';
export interface ProjectOutcome {
  readonly project: ImportedProject;
  readonly sources: readonly ImportedSource[];
  readonly step: string | null;
}
/** The codes of a project that are codes, and not our marks of kinds. */
export declare function codesOf({ codes }: ParsedProject): readonly ThesaurusRecord[];
/**
 * Takes a project in, in one step: codes as initiatives, texts as sources cut into articles,
 * passages as annotations. What is here already (a text by its bytes, a code by its id or a label,
 * an annotation by its id) stays as it is; nothing is ever anchored by guessing. With `suggest` the
 * rules run over the new articles in the same step.
 */
export declare function storeProject(
  session: Session,
  filename: string,
  parsed: ParsedProject,
  suggest?: boolean,
): ProjectOutcome;
