import { AppError } from '#core/error/app-error.ts';
import { withSections } from '#core/report/outline-edit.ts';
import { keysBetween } from '#core/report/order-key.ts';
import type { BlockEntity } from '#db/entities/block.ts';
import type { ReportEntity } from '#db/entities/report.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { Draft, StepWhat } from '#db/journal.ts';
import type { Session } from '../session.ts';
import { isOfOlderVersion, reportBlocks } from './blocks.ts';
import type { ReportNow } from './compose.ts';

/** What an act did: the name of its step, and the blocks or the report that it made. */
export interface Done {
  readonly what: StepWhat;
  readonly ids: readonly string[];
}

/** What a report says, composed before the step that keeps it. */
export interface ReportWords {
  readonly now: ReportNow;
  readonly printed: PrintedReport;
}

/** One report within the step that changes it. */
export class ReportDraft {
  readonly session: Session;
  readonly draft: Draft;
  readonly #words: ReportWords | null;
  /** In order, as the step found them. */
  readonly blocks: readonly BlockEntity[];
  #entity: ReportEntity;

  /** Writes the blocks of a report of an older version, which has none yet. Errors: `E-NOTFOUND`. */
  constructor(session: Session, draft: Draft, id: string, words: ReportWords | null) {
    const entity = draft.read('report', id);
    if (!entity) throw new AppError('E-NOTFOUND', { what: 'report', name: id });
    this.session = session;
    this.draft = draft;
    this.#words = words;
    this.#entity = entity;
    this.blocks = reportBlocks(session, entity);
    if (!isOfOlderVersion(entity)) return;
    for (const block of this.blocks) this.put(block);
    this.write({ settings: {} });
  }

  get entity(): ReportEntity {
    return this.#entity;
  }

  get isSigned(): boolean {
    return (this.#entity.signOffs ?? []).length > 0;
  }

  write(change: Partial<ReportEntity>): void {
    this.#entity = { ...this.#entity, ...change };
    this.draft.write('report', this.#entity.id, this.#entity);
  }

  put(block: BlockEntity): void {
    this.draft.write('block', block.id, block);
  }

  /** Errors: `E-NOTFOUND`. */
  block(id: string): BlockEntity {
    const found = this.blocks.find((block) => block.id === id);
    if (!found) throw new AppError('E-NOTFOUND', { what: 'block', name: id });
    return found;
  }

  /** The named blocks in order, headings with their sections where asked. Errors: `E-NOTFOUND`. */
  chosen(ids: readonly string[], sections: boolean): readonly BlockEntity[] {
    for (const id of ids) this.block(id);
    if (sections) return withSections(this.blocks, ids);
    return this.blocks.filter(({ id }) => ids.includes(id));
  }

  /** What the report says, as the step found it. */
  get words(): ReportWords {
    if (this.#words === null) throw new TypeError('an act that keeps no words (act.ts)');
    return this.#words;
  }

  remove(): void {
    for (const { id } of this.blocks) this.draft.write('block', id, null);
    this.draft.write('report', this.#entity.id, null);
  }

  /** Another report with the same blocks, unsigned; answers its id. */
  copy(title: string): string {
    const { actor } = this.session;
    const id = actor.newId();
    const createdAt = actor.now().toISOString();
    this.draft.write('report', id, { ...this.#entity, id, title, createdAt, signOffs: [] });
    const places = keysBetween(null, null, this.blocks.length);
    this.blocks.forEach((block, at) => {
      const blockId = actor.newId();
      const { frozen } = block;
      this.put({
        ...block,
        id: blockId,
        reportId: id,
        position: places[at] ?? '',
        frozen:
          frozen?.by === 'hand'
            ? {
                by: 'hand',
                signed: false,
                parts: frozen.parts.map((part) => ({ ...part, blockId })),
              }
            : null,
      });
    });
    return id;
  }
}
