import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { REPORT_TEMPLATES, type ReportCheckEvent, type ReportTemplate } from '../../contract.ts';
import { samplePages } from '../assets.ts';
import { imported, newDesk, type TestDesk } from '../testing/desk.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = newDesk();
  await imported(desk.client, desk.session, samplePages(), { suggest: true });
  await desk.client.suggestions.decide({ decision: 'accepted', all: true });
}, 60_000);

async function exported(template: ReportTemplate): Promise<Uint8Array> {
  const { id: reportId } = await desk.client.reports.create({ template });
  const file = path.join(desk.folder, `${template}.docx`);
  const token = desk.session.tokens.grant([file]);
  const wanted = { token, kind: 'report-word', reportId, profile: 'gbt9704' } as const;
  for await (const event of await desk.client.exports.run(wanted)) {
    if (event.type === 'done') expect(event.items).toBeGreaterThan(0);
  }
  return fs.readFileSync(file);
}

async function check(bytes: Uint8Array) {
  const token = desk.session.tokens.grant([desk.write('v.docx', bytes)]);
  for await (const event of await desk.client.care.verifyReport({ token })) {
    if (event.type === 'done') return event;
  }
  throw new Error('not done');
}

function faults({ findings }: Extract<ReportCheckEvent, { readonly type: 'done' }>) {
  return findings.filter(({ status }) => status !== 'matches');
}

test.each(REPORT_TEMPLATES)(
  'an untouched report of template %s matches whole',
  async (template) => {
    const said = await check(await exported(template));
    expect(faults(said)).toEqual([]);
    expect(said.matched).toBe(said.total);
    expect(said.total).toBeGreaterThan(0);
  },
);

test('a changed count is found, and nothing else', async () => {
  const parts = unzipSync(await exported('review'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const table = xml.indexOf('<w:tbl>');
  const changed = xml
    .slice(table)
    .replace(/(<w:t(?: [^>]*)?>)(\d+)(<\/w:t>)/u, (_, open: string, count: string, end: string) =>
      [open, String(Number(count) + 1), end].join(''),
    );
  parts['word/document.xml'] = strToU8(xml.slice(0, table) + changed);
  const said = faults(await check(zipSync(parts)));
  expect(said.map(({ status, kind }) => [status, kind])).toEqual([['altered', 'pivot']]);
});
