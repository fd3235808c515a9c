import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '#core/annotation/annotation.ts';
import { quoteOf, splitsSurrogatePair, type Span } from '#core/text/span.ts';
import { mutate } from '#db/journal.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { stateOf } from '#db/testing/archive.ts';
import { imported, newDesk, type TestDesk } from '../testing/desk.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../../shared/fixtures/refi-qda');
const hasFixtures = fs.existsSync(FIXTURES);
if (!hasFixtures) console.warn(`skipped: ${FIXTURES} is not here`);
const SCHEMA = path.join(FIXTURES, 'Project-mrt2019.xsd');

const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find((one) => fs.existsSync(one));
const validates = xmllint !== undefined && hasFixtures;
if (!validates) console.warn('not validated: xmllint (libxml2-utils) or the schema is not here');

/** Throws where a project does not keep to the schema of the standard. */
function validate(desk: TestDesk, xml: Uint8Array): void {
  if (!validates) return;
  const file = desk.write('project.xml', xml);
  execFileSync(xmllint, ['--nonet', '--noout', '--schema', SCHEMA, file], { stdio: 'pipe' });
}

async function written(desk: TestDesk, name = 'out.qdpx') {
  const file = path.join(desk.folder, name);
  const token = desk.session.tokens.grant([file]);
  let items = 0;
  for await (const event of await desk.client.exports.run({ token, kind: 'project-qdpx' })) {
    if (event.type === 'done') items = event.items;
  }
  return { file, items, parts: unzipSync(fs.readFileSync(file)) };
}

/** Everything that an annotation says, without where it was imported to. */
function saidIn(desk: TestDesk): readonly unknown[] {
  const labels = new Map(listInitiatives(desk.session.db).map((one) => [one.id, one.prefLabel]));
  return listAnnotations(desk.session.db, {})
    .rows.map(({ annotation: { initiativeIds, ...said }, filename }) => ({
      ...said,
      sourceId: '',
      filename,
      initiatives: initiativeIds.map((id) => labels.get(id)),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

function annotationsOn(desk: TestDesk, annotations: readonly Annotation[]): void {
  mutate(desk.session.db, desk.session.actor, (draft) => {
    for (const one of annotations) draft.write('annotation', one.id, one);
    return { result: undefined, what: { kind: 'annotate-note', params: {} } };
  });
}

describe.skipIf(!hasFixtures)('projects of other programs', () => {
  test('QualCoder: 262 codes, 158 passages with 205 codes, two texts; undone in one step', async () => {
    const desk = newDesk();
    const before = stateOf(desk.session.db);
    const known = listInitiatives(desk.session.db).length;
    const file = path.join(FIXTURES, 'demo.qdpx');
    const preview = await desk.client.import.preview({ token: desk.session.tokens.grant([file]) });
    expect(preview.files).toMatchObject([
      {
        state: 'ready',
        project: { origin: 'qc 1.3.2', codes: 262, texts: 2, selections: 158, codings: 205 },
      },
    ]);
    const { sources, steps, done } = await imported(desk.client, desk.session, [file]);
    expect(sources.map(({ filename, status }) => [filename, status])).toEqual([
      ['board_2017.txt', 'imported'],
      ['admin-1.txt', 'imported'],
    ]);
    expect(done).toMatchObject({ imported: 2, cancelled: false });
    expect(steps).toHaveLength(1);
    expect(listInitiatives(desk.session.db)).toHaveLength(known + 262);

    // What another reader makes of the file: the codes of every selection, and its text.
    const parts = unzipSync(fs.readFileSync(file));
    const xml = Buffer.from(parts['project.qde'] ?? []).toString('utf8');
    const texts = new Map(
      [...xml.matchAll(/<TextSource plainTextPath="([^"]+)"/gu)].map(([, name = '']) => [
        name,
        [...Buffer.from(parts[`sources/${name}`] ?? []).toString('utf8')],
      ]),
    );
    const names = new Map(
      [...xml.matchAll(/<Code name="([^"]+)" guid="([^"]+)"/gu)].map(([, name, guid]) => [
        guid,
        name,
      ]),
    );
    const expected = xml
      .split('<TextSource ')
      .slice(1)
      .flatMap((source) => {
        const name = /plainTextPath="([^"]+)"/u.exec(source)?.[1] ?? '';
        return [
          ...source.matchAll(
            /startPosition="(\d+)" endPosition="(\d+)">(.*?)<\/PlainTextSelection>/gsu,
          ),
        ].map(([, start, end, inside = '']) => {
          const quote = texts.get(name)?.slice(Number(start), Number(end)).join('') ?? '';
          const codes = [...inside.matchAll(/CodeRef targetGUID="([^"]+)"/gu)];
          return [quote, new Set(codes.map(([, code]) => names.get(code)))] as const;
        });
      });
    const labelOf = new Map(
      listInitiatives(desk.session.db).map((one) => [
        one.id,
        // Names that several codes have are told apart by what stands above them.
        one.prefLabel.replace(/ \(.*$| \d+$/u, ''),
      ]),
    );
    const { rows } = listAnnotations(desk.session.db, {});
    const found = rows.map(
      ({ annotation: { quote, initiativeIds } }) =>
        [quote, new Set(initiativeIds.map((id) => labelOf.get(id)))] as const,
    );
    const order = (pairs: readonly (readonly [string, ReadonlySet<string | undefined>])[]) =>
      pairs
        .map(([quote, codes]) => `${quote}|${[...codes].map(String).toSorted().join()}`)
        .toSorted();
    expect(order(found)).toEqual(order(expected));
    expect(rows.reduce((sum, { annotation }) => sum + annotation.initiativeIds.length, 0)).toBe(
      205,
    );
    expect(new Set(rows.map(({ annotation }) => annotation.author))).toEqual(new Set(['cp']));

    // Names that several codes have are told apart by what stands above them.
    const labels = listInitiatives(desk.session.db).map(({ prefLabel }) => prefLabel);
    expect(labels).toEqual(
      expect.arrayContaining(['programming', 'programming (cs_as_programming)']),
    );

    // Once more changes nothing.
    const again = await imported(desk.client, desk.session, [file]);
    expect(again.sources.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    expect(listAnnotations(desk.session.db, {}).total).toBe(rows.length);
    await desk.client.journal.undo();
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });

  test('NVivo: its codes come in, its empty texts are refused by name', async () => {
    const desk = newDesk();
    const known = listInitiatives(desk.session.db).length;
    const { sources } = await imported(desk.client, desk.session, [
      path.join(FIXTURES, 'nvivo-project.qdpx'),
    ]);
    expect(sources.map(({ status, failure }) => [status, failure?.code])).toEqual([
      ['refused', 'E-EMPTY'],
      ['refused', 'E-EMPTY'],
    ]);
    expect(listInitiatives(desk.session.db)).toHaveLength(known + 262);
    desk.session.close();
  });
});

const unit = fc.constantFrom('村', '茶', '𠮷', '𫚉', '👩‍🌾', 'é', 'a', '<', '&', ' ', '\t');
const line = fc.string({ unit, minLength: 1, maxLength: 20 });
const page = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, end, mixed]) =>
    lines.map((text, index) => `字${text}${mixed && index % 2 === 1 ? '\n' : end}`).join(''),
  );
const said = fc.record({
  cuts: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
  kind: fc.constantFrom<Annotation['kind']>('initiative', 'figure', 'note', 'place', 'date'),
  note: fc.oneof(
    fc.constant(''),
    fc.string({ unit, maxLength: 12 }),
    fc.constantFrom('a\r\nb', '\0', '[juanzong/1]\n{}'),
  ),
  initiatives: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  rule: fc.boolean(),
});

function spansIn(text: string, cuts: readonly number[]): readonly Span[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))]
    .map((at) => (splitsSurrogatePair(text, at) ? at - 1 : at))
    .toSorted((a, b) => a - b);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [start = 0, end = 0] = places.slice(at, at + 2);
    if (start < end && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

describe('a project of ours', () => {
  test('is read back with the same annotations, whatever line ends, characters and spans there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { minLength: 20, maxLength: 20 }),
        fc.array(said, { minLength: 60, maxLength: 60 }),
        async (pages, all) => {
          const desk = newDesk();
          const texts = new Map(pages.map((text, index) => [`${index}.txt`, `${index}${text}`]));
          const sources = [...(await desk.import(Object.fromEntries(texts))).values()].filter(
            ({ status }) => status === 'imported',
          );
          const initiatives = listInitiatives(desk.session.db);
          const annotations = all.flatMap((one, index): readonly Annotation[] => {
            const source = sources[index % sources.length];
            const text = texts.get(source?.filename ?? '') ?? '';
            const spans = spansIn(text, one.cuts);
            if (!source?.id || spans.length === 0) return [];
            const ids = one.initiatives.map((at) => initiatives[at % initiatives.length]?.id ?? '');
            return [
              {
                id: desk.session.actor.newId(),
                kind: one.kind,
                sourceId: source.id,
                spans,
                quote: quoteOf(text, spans),
                status: 'accepted',
                initiativeIds: one.kind === 'initiative' ? [...new Set(ids)] : [],
                label: one.kind,
                note: one.note,
                figure:
                  one.kind === 'figure'
                    ? {
                        value: 4.5,
                        valueMax: null,
                        unit: '亩',
                        approx: '余',
                        comparator: '>=',
                        per: null,
                        measure: '茶园<',
                        place: '',
                        time: '',
                      }
                    : null,
                detail: null,
                // A rule suggests a thing in a place but once.
                rule: one.rule ? `rule${index}@1` : null,
                confidence: 0.5,
                author: index % 2 === 0 ? '甲某' : '乙某',
                createdAt: '2026-11-03T00:05:00.123Z',
              },
            ];
          });
          fc.pre(annotations.length > 0);
          const once = [
            ...new Map(
              annotations.map((one) => [
                `${one.sourceId} ${one.kind} ${JSON.stringify(one.spans)}`,
                one,
              ]),
            ).values(),
          ];
          annotationsOn(desk, once);
          const { file, items, parts } = await written(desk);
          validate(desk, parts['project.qde'] ?? new Uint8Array());
          expect(items).toBe(once.length);
          const other = newDesk();
          const { sources: read } = await imported(other.client, other.session, [file]);
          expect(read.flatMap(({ failure }) => failure ?? [])).toEqual([]);
          const warned = read.flatMap(({ warnings }) => warnings.map(({ code }) => code));
          expect(warned.filter((code) => code === 'W-SHIFT' || code === 'W-ASTRAY')).toEqual([]);
          expect(saidIn(other)).toEqual(saidIn(desk));
          // Into the archive that it came from: nothing new.
          const { sources: home } = await imported(desk.client, desk.session, [file]);
          expect(new Set(home.map(({ status }) => status))).toEqual(new Set(['duplicate']));
          expect(listAnnotations(desk.session.db, {}).total).toBe(once.length);
          desk.session.close();
          other.session.close();
        },
      ),
      // A run makes two archives; each holds sixty annotations on twenty texts.
      { numRuns: 10, endOnFailure: true },
    );
  }, 120_000);

  test('keeps to the schema and counts code points in UTF-8 texts with LF and no byte order mark', async () => {
    const desk = newDesk();
    const text = '𠮷安村《茶旅融合》\r\n\r\n本报讯（记者 甲某）𠮷安村推行茶旅融合，惠及95户。\r\n';
    const sources = await desk.import({ '一 <页>.txt': text });
    const sourceId = sources.get('一 <页>.txt')?.id ?? '';
    const [initiative] = listInitiatives(desk.session.db);
    const start = text.lastIndexOf('茶旅融合');
    const create = {
      sourceId,
      kind: 'initiative' as const,
      initiativeIds: [initiative?.id ?? ''],
    };
    const title = text.indexOf('安村');
    await desk.client.annotations.create({
      ...create,
      spans: [{ start, end: start + 4 }],
      note: '好 & "妙"',
    });
    await desk.client.annotations.create({
      ...create,
      spans: [
        { start: title, end: title + 2 },
        { start: start + 5, end: start + 7 },
      ],
    });
    const { parts } = await written(desk);
    expect(Object.keys(parts).toSorted()).toEqual(['project.qde', `sources/${sourceId}.txt`]);
    const source = Buffer.from(parts[`sources/${sourceId}.txt`] ?? []);
    expect(source.toString('utf8')).toBe(text.replaceAll('\r\n', '\n'));
    const xml = Buffer.from(parts['project.qde'] ?? []).toString('utf8');
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<Project ')).toBe(true);
    expect(xml).not.toContain('\r');
    const points = [...source.toString('utf8')];
    const quotes = [...xml.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/gu)].map(
      ([, from, to]) => points.slice(Number(from), Number(to)).join(''),
    );
    expect(quotes.toSorted()).toEqual(['惠及', '安村', '茶旅融合'].toSorted());
    expect(xml).toContain(`plainTextPath="internal://${sourceId}.txt"`);
    validate(desk, parts['project.qde'] ?? new Uint8Array());
    desk.session.close();
  });
});
