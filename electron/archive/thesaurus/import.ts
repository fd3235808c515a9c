import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import { planImport, type ImportPlan, type ThesaurusRecord } from '#core/thesaurus/import.ts';
import { mutate } from '#db/journal.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import type { Changed, ThesaurusImport } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import { labelKey } from '../label-key.ts';
import type { Session } from '../session.ts';
import { parseCodebook } from './codebook-read.ts';
import { parseThesaurus } from './initiative-csv.ts';
import { writeInitiatives } from './write.ts';

/** A thesaurus of 100,000 entries stays far below this. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Says what importing a file would change. Errors: `E-CSV`, `E-QDC`, `E-MISSING`, `E-SIZE`. */
export function previewThesaurusImport(session: Session, file: string): ThesaurusImport {
  const { rows } = planOf(session, file, recordsOf(file));
  return {
    filename: path.basename(file),
    rows: rows.map(({ row, label, state, fields, fault }) => ({
      row,
      label,
      state,
      fields: [...fields],
      failure: fault && { code: fault.code, values: { ...fault.values } },
    })),
  };
}

/**
 * Takes initiatives from a `.csv` or `.qdc` file in one step: a known entry is changed, an unknown
 * one is made; nothing is removed. With `skip`, rows in conflict are left out; without it one
 * conflict leaves everything as it was.
 *
 * Errors: `E-CSV`, `E-QDC`, `E-LABEL`, `E-CYCLE`, `E-MISSING`, `E-SIZE`.
 */
export function importThesaurus(session: Session, file: string, skip = false): Changed {
  const records = recordsOf(file);
  const outcome = mutate(session.db, session.actor, (draft) => {
    const { rows, changes } = planOf(session, file, records);
    const fault = rows.find((row) => row.fault !== null)?.fault;
    if (fault && !skip) throw fault;
    writeInitiatives(
      draft,
      changes.map((after) => ({
        id: after.id,
        before: draft.read('initiative', after.id),
        after,
      })),
    );
    return {
      result: undefined,
      what: { kind: 'thesaurus-import', params: { count: changes.length } },
    };
  });
  return acknowledge(session, outcome);
}

function planOf(session: Session, file: string, records: readonly ThesaurusRecord[]): ImportPlan {
  return planImport(
    {
      initiatives: new Map(listInitiatives(session.db).map((one) => [one.id, one])),
      keyOf: (label) => labelKey(session, label),
      newId: session.actor.newId,
      filename: path.basename(file),
    },
    records,
  );
}

function recordsOf(file: string): readonly ThesaurusRecord[] {
  const filename = path.basename(file);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new AppError('E-MISSING', { filename });
  if (stat.size > MAX_BYTES) {
    throw new AppError('E-SIZE', { filename, limit: `${MAX_BYTES / 1024 / 1024} MB` });
  }
  const bytes = fs.readFileSync(file);
  const codebook = path.extname(file).toLowerCase() === '.qdc';
  // Labels read in a wrong encoding would go into the archive as garbage.
  if (!isUtf8(bytes)) {
    if (codebook) throw new AppError('E-QDC', { filename, reason: 'UTF-8?' });
    throw new AppError('E-CSV', { filename, row: 1, reason: 'UTF-8?' });
  }
  const text = bytes.toString('utf8');
  return codebook ? parseCodebook(text, filename) : parseThesaurus(text, filename);
}
