import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationRows, articleRows, figureRows, thesaurusRows } from '#core/export/csv-rows.ts';
import type { CsvRow, CsvTable } from '#core/export/csv-table.ts';
import type { ExportEvent, ExportKind } from '../../contract.ts';
import { OTHER_PAGE, PAGE } from '#db/testing/archive.ts';
import { newDesk, type TestDesk } from '../testing/desk.ts';
import { readWorkbook, rowsOfWorkbook } from '../testing/read-workbook.ts';
import { readCsvFile } from './csv-file.ts';
import { gatherExportData } from './gather.ts';
import { runExport } from './run.ts';
import { writeCsv } from './table-stream.ts';

async function annotatedDesk(): Promise<TestDesk> {
  const desk = newDesk();
  await desk.import({ 'a.txt': PAGE, 'b.txt': OTHER_PAGE });
  for await (const event of await desk.client.suggestions.run({})) void event;
  const { annotations } = await desk.client.annotations.list({ status: 'pending' });
  await desk.client.suggestions.decide({
    ids: annotations.map(({ id }) => id),
    decision: 'accepted',
  });
  return desk;
}

async function exported(desk: TestDesk, kind: ExportKind, name: string, more = {}) {
  const file = path.join(desk.folder, name);
  const events: ExportEvent[] = [];
  for await (const event of runExport(desk.session, file, { kind, filter: {}, ...more })) {
    events.push(event);
  }
  const done = events.at(-1);
  if (done?.type !== 'done') throw new Error('not done');
  return { file, done, events };
}

describe('tables that are written row by row', () => {
  test('say what the same tables say that are made in one piece, as CSV and as workbooks', async () => {
    const desk = await annotatedDesk();
    const data = gatherExportData(desk.session);
    const whole: Readonly<Record<string, { readonly table: CsvTable; readonly sheet: string }>> = {
      annotations: { table: annotationRows(data), sheet: '标注' },
      articles: { table: articleRows(data), sheet: '篇目' },
      figures: { table: figureRows(data), sheet: '数据台账' },
      thesaurus: { table: thesaurusRows(data.initiatives), sheet: '举措' },
    };
    for (const [name, { table, sheet }] of Object.entries(whole)) {
      expect(table.rows.length, name).toBeGreaterThan(0);
      const csv = await exported(desk, `${name}-csv` as ExportKind, `${name}.csv`, {
        profile: 'exact',
      });
      const text = fs.readFileSync(csv.file, 'utf8');
      expect(readCsvFile(text, table.columns, 'exact'), name).toEqual(table.rows);
      expect(csv.done).toMatchObject({ items: table.rows.length, bytes: Buffer.byteLength(text) });
      const xlsx = await exported(desk, `${name}-xlsx` as ExportKind, `${name}.xlsx`);
      const sheets = readWorkbook(fs.readFileSync(xlsx.file));
      expect(rowsOfWorkbook(sheets, sheet, table.columns), name).toEqual(table.rows);
      expect(sheets.at(-1)?.name).toBe('说明');
      expect(xlsx.done.items).toBe(table.rows.length);
    }
    const history = await exported(desk, 'history-xlsx', 'history.xlsx');
    expect(readWorkbook(fs.readFileSync(history.file))[0]?.rows.length).toBe(
      history.done.items + 1,
    );
    desk.session.close();
  });

  test('may be many and are told of as they come; stopped, they leave the old file and nothing else', async () => {
    const desk = newDesk();
    const file = desk.write('big.csv', 'old');
    const columns = [{ key: 'a', name: '甲', type: 'text' }] as const;
    const stop = new AbortController();
    const told: number[] = [];
    function* rows(): Generator<CsvRow> {
      for (let at = 0; ; at += 1) yield [`第${at}行`];
    }
    const job = {
      signal: stop.signal,
      onRows: (now: number) => {
        told.push(now);
        if (now > 50_000) stop.abort();
      },
    };
    const before = fs.readdirSync(desk.folder);
    await expect(
      writeCsv(file, { name: '甲', columns, rows: rows() }, 'excel', job),
    ).rejects.toMatchObject({ code: 'E-CANCELLED' });
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    expect(fs.readdirSync(desk.folder)).toEqual(before);
    desk.session.close();
  });

  test('let others work in between', async () => {
    const desk = newDesk();
    const columns = [{ key: 'a', name: '甲', type: 'text' }] as const;
    const rows = Array.from({ length: 300_000 }, (_, at): CsvRow => [
      `第${at}行，松坪乡推行积分制`,
    ]);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const job = { signal: new AbortController().signal, onRows: () => undefined };
    await writeCsv(path.join(desk.folder, 'a.csv'), { name: '甲', columns, rows }, 'excel', job);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    desk.session.close();
  });

  test('whoever stops listening has stopped the work when that returns', async () => {
    const desk = await annotatedDesk();
    const file = desk.write('a.xlsx', 'old');
    const before = fs.readdirSync(desk.folder).toSorted();
    for await (const event of runExport(desk.session, file, {
      kind: 'annotations-xlsx',
      filter: {},
    })) {
      expect(event.type).toBe('progress');
      break;
    }
    expect(fs.readdirSync(desk.folder).toSorted()).toEqual(before);
    const stop = new AbortController();
    stop.abort();
    const run = runExport(desk.session, file, { kind: 'annotations-csv', filter: {} }, stop.signal);
    await expect(
      (async () => {
        for await (const event of run) void event;
      })(),
    ).rejects.toMatchObject({ code: 'E-CANCELLED' });
    expect(fs.readFileSync(file, 'utf8')).toBe('old');
    desk.session.close();
  });
});
