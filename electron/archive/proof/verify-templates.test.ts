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

test('marks exchanged between two entries of the list of sources are found', async () => {
  const parts = unzipSync(await exported('review'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [one = '', other = ''] = [...xml.matchAll(/核验号 (A[0-9A-Z]{8})/gu)]
    .slice(-2)
    .map(([, mark]) => mark);
  expect(other).not.toBe(one);
  const swapped = xml
    .replaceAll(`核验号 ${one}`, '核验号 ?')
    .replaceAll(`核验号 ${other}`, `核验号 ${one}`)
    .replaceAll('核验号 ?', `核验号 ${other}`);
  parts['word/document.xml'] = strToU8(swapped);
  const said = faults(await check(zipSync(parts)));
  expect(said.map(({ status, mark }) => [status, mark])).toEqual([
    ['unknown-mark', other],
    ['unknown-mark', one],
  ]);
});

test('two paragraphs of an article in full exchanged are found', async () => {
  const parts = unzipSync(await exported('clippings'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // Two neighbouring paragraphs of running text, without a bookmark in either.
  const body =
    /<w:p>(?:(?!<\/w:p>|bookmark).)*w:val="Juanzong-body"(?:(?!<\/w:p>|bookmark).)*<\/w:p>/u;
  const pair = new RegExp(`(${body.source})(${body.source})`, 'u');
  expect(xml).toMatch(pair);
  parts['word/document.xml'] = strToU8(
    xml.replace(pair, (_, first: string, second: string) => second + first),
  );
  const said = faults(await check(zipSync(parts)));
  expect(said.map(({ status, kind, note }) => [status, kind, note])).toEqual([
    ['moved', 'article', 'order'],
  ]);
});
