import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thesaurusRows } from '#core/export/csv-rows.ts';
import { planImport } from '#core/thesaurus/import.ts';
import { visibleText } from '#core/export/visible-marks.ts';
import { INITIATIVE_STATUSES, LEVELS, type Initiative } from '#core/thesaurus/initiative.ts';
import { PALETTE } from '#core/thesaurus/palette.ts';
import { withRelations } from '#core/thesaurus/relations.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { newInitiative, stateOf, testActor } from '#db/testing/archive.ts';
import { csvFile } from '../export/csv-file.ts';
import { codeOf, newDesk, type TestDesk } from '../testing/desk.ts';
import { parseCodebook } from './codebook-read.ts';
import { codebookFile } from './codebook-write.ts';
import { parseThesaurus } from './initiative-csv.ts';

/** What is hard on formats: quotation marks, separators, markup, astral characters, formulas. */
const words = fc
  .array(
    fc.constantFrom(
      '积分',
      '“院坝”',
      '"',
      "'",
      '|',
      '\\',
      ',',
      ';',
      '<',
      '&amp;',
      ']]>',
      '𠮷',
      '🀄',
      '=',
      '[juanzong/1]',
      '\n\n',
      '{',
      ': ',
      'altLabels: ["x"]',
      ' ',
      '-',
      '007',
      '國',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join('').trim());
const anyLabel = fc
  .oneof(words, fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map((text) => visibleText(text).text.replaceAll(/\s+/gu, ' ').trim());
const prose = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 40 })).map((text) =>
  visibleText(text)
    .text.replaceAll(/\r\n?|[\u0085\u2028]/gu, '\n')
    .trim(),
);

const entry = fc.record({
  label: anyLabel,
  alts: fc.array(anyLabel, { maxLength: 3 }),
  definition: prose,
  scopeNote: prose,
  theme: anyLabel,
  level: fc.constantFrom(null, ...LEVELS),
  notation: anyLabel,
  status: fc.constantFrom(...INITIATIVE_STATUSES),
  colour: fc.option(fc.nat(PALETTE.length - 1)),
  broader: fc.nat(20),
  related: fc.nat(20),
  replaced: fc.nat(20),
});

/** Any sound thesaurus: labels owned once, no ring, relations in both directions. */
const anyThesaurus: fc.Arbitrary<readonly Initiative[]> = fc
  .uniqueArray(fc.record({ id: fc.uuid({ version: 7 }), entry }), {
    minLength: 1,
    maxLength: 8,
    selector: ({ id }) => id,
  })
  .map((drawn) => {
    const made: Initiative[] = [];
    for (const [at, { id, entry: one }] of drawn.entries()) {
      const earlier = (nth: number): string | null => made[nth % (at + 1)]?.id ?? null;
      const related = earlier(one.related);
      const prefix = `名${at}`;
      made.push({
        id,
        // A number in front keeps labels apart, whatever is drawn.
        prefLabel: `${prefix}${one.label}`,
        altLabels: [...new Set(one.alts.map((alt, nth) => `${alt}${prefix}别${nth}`))],
        definition: one.definition,
        scopeNote: one.scopeNote,
        theme: one.theme,
        level: one.level,
        broaderId: earlier(one.broader),
        relatedIds: related === null ? [] : [related],
        notation: one.notation,
        status: one.status,
        replacedById: one.status === 'deprecated' ? earlier(one.replaced) : null,
        colour: one.colour,
      });
    }
    const ids = new Set(made.map(({ id }) => id));
    return [...withRelations(new Map(made.map((one) => [one.id, one])), ids).values()];
  });

const sorted = (initiatives: readonly Initiative[]): readonly Initiative[] =>
  initiatives
    .map((one) => ({ ...one, relatedIds: one.relatedIds.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const ground = (known: readonly Initiative[]) => ({
  initiatives: new Map(known.map((one) => [one.id, one])),
  keyOf: (label: string) => label,
  newId: () => crypto.randomUUID(),
  filename: 'a',
});

describe('what is exported comes back', () => {
  test('as CSV: into the same archive as nothing new, into another as the same by name', () => {
    fc.assert(
      fc.property(anyThesaurus, (thesaurus) => {
        const { text } = csvFile(thesaurusRows(thesaurus), 'excel');
        const records = parseThesaurus(text, 'a.csv');
        const again = planImport(ground(thesaurus), records);
        expect(again.rows.filter(({ state }) => state !== 'unchanged')).toEqual([]);
        expect(again.changes).toEqual([]);
        const fresh = planImport(ground([]), records).changes;
        const nameOf = (all: readonly Initiative[], id: string | null): string =>
          all.find((one) => one.id === id)?.prefLabel ?? '';
        const byName = (all: readonly Initiative[]) =>
          all.map((one) => ({
            ...one,
            id: '',
            broaderId: nameOf(all, one.broaderId),
            replacedById: nameOf(all, one.replacedById),
            relatedIds: one.relatedIds.map((id) => nameOf(all, id)).toSorted(),
          }));
        expect(byName(fresh)).toEqual(byName(thesaurus));
      }),
      { numRuns: 300 },
    );
  });

  test('as a codebook: with ids, into an empty archive, exactly', () => {
    fc.assert(
      fc.property(anyThesaurus, (thesaurus) => {
        const { text, replacedCharacters } = codebookFile(thesaurus);
        expect(replacedCharacters).toBe(0);
        expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
        expect(text).not.toContain('\r');
        const records = parseCodebook(text, 'a.qdc');
        expect(planImport(ground(thesaurus), records).changes).toEqual([]);
        expect(sorted(planImport(ground([]), records).changes)).toEqual(sorted(thesaurus));
      }),
      { numRuns: 300 },
    );
  });
});

async function importing(desk: TestDesk, name: string, content: string, skip = false) {
  const token = desk.session.tokens.grant([desk.write(name, content)]);
  const preview = await desk.client.thesaurus.previewImport({ token });
  return {
    rows: preview.rows.map(({ label, state, fields }) => [label, state, ...fields].join(' ')),
    code: await codeOf(desk.client.thesaurus.import({ token, skip })),
  };
}

const BOOK = (codes: string, more = '') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="other"><Codes>${codes}</Codes>${more}</CodeBook>`;
const GUID = (n: number) => `0000000${n}-0000-4000-8000-00000000000${n}`;

test('a codebook broken anywhere is read or refused, never more', () => {
  const { text } = codebookFile([
    newInitiative(testActor(), '甲“乙”', { altLabels: ['丙|丁'], definition: '<句>\n二' }),
  ]);
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(30),
      fc.oneof(
        fc.string(),
        fc.constantFrom('<', '&', ']]>', '<!--', '<!DOCTYPE a [', '\u0000', '<Code '),
      ),
      (at, length, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + length);
        try {
          expect(Array.isArray(parseCodebook(broken, 'a.qdc'))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'AppError', code: 'E-QDC' });
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('a codebook by another program', () => {
  test('gives folders, nesting, sets, colours and GUIDs', async () => {
    const desk = newDesk();
    const book = BOOK(
      `<Code guid="${GUID(1)}" name="治理" isCodable="false"><Code guid="${GUID(2).toUpperCase()}" name="夜话会" isCodable="true" color="#a02020">` +
        `<Description>一句 &lt;话&gt;<![CDATA[ & 二句]]></Description><NoteRef targetGUID="${GUID(9)}"/>` +
        `<Code guid="${GUID(3)}" name="火塘会" isCodable="true"/></Code></Code>` +
        `<Code guid="${GUID(4)}" name="集中的" isCodable="true"/>`,
      `<Sets><Set guid="${GUID(5)}" name="文化"><MemberCode targetGUID="${GUID(4)}"/></Set></Sets>`,
    );
    expect((await importing(desk, 'a.qdc', `\uFEFF${book}`)).code).toBe('done');
    const found = new Map(listInitiatives(desk.session.db).map((one) => [one.id, one]));
    expect(found.get(GUID(2))).toMatchObject({
      prefLabel: '夜话会',
      definition: '一句 <话> & 二句',
      theme: '治理',
      colour: 0,
      broaderId: null,
    });
    expect(found.get(GUID(3))).toMatchObject({ broaderId: GUID(2), theme: '治理', colour: null });
    expect(found.get(GUID(4))).toMatchObject({ theme: '文化' });
    expect(found.has(GUID(1))).toBe(false);
    desk.session.close();
  });

  test('renames by GUID and leaves alone what it has no place for', async () => {
    const desk = newDesk();
    await importing(
      desk,
      'a.qdc',
      BOOK(`<Code guid="${GUID(1)}" name="甲举措" isCodable="true"/>`),
    );
    await importing(desk, 'a.csv', 'prefLabel,altLabels,notation\n甲举措,甲一,N1\n');
    const { rows } = await importing(
      desk,
      'b.qdc',
      BOOK(`<Code guid="${GUID(1)}" name="乙举措" isCodable="true"/>`),
    );
    expect(rows).toEqual(['乙举措 changed prefLabel']);
    expect(listInitiatives(desk.session.db).find(({ id }) => id === GUID(1))).toMatchObject({
      prefLabel: '乙举措',
      altLabels: ['甲一'],
      notation: 'N1',
    });
    desk.session.close();
  });

  test.each([
    [
      'a document type',
      '<!DOCTYPE CodeBook [<!ENTITY a "x">]><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>',
    ],
    [
      'an entity that nobody declared',
      BOOK(`<Code guid="${GUID(1)}" name="&a;" isCodable="true"/>`),
    ],
    ['tags that do not close', BOOK('<Code guid="1" name="a" isCodable="true">')],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a code without a name', BOOK(`<Code guid="${GUID(1)}" isCodable="true"/>`)],
    ['ten thousand levels', BOOK('<Code guid="1" name="a" isCodable="true">'.repeat(10_000))],
    ['no XML', 'prefLabel\n甲\n'],
    ['nothing', ''],
  ])('with %s is refused whole', async (_name, content) => {
    const desk = newDesk();
    const before = stateOf(desk.session.db);
    const token = desk.session.tokens.grant([desk.write('a.qdc', content)]);
    expect(await codeOf(desk.client.thesaurus.previewImport({ token }))).toBe('E-QDC');
    expect(await codeOf(desk.client.thesaurus.import({ token }))).toBe('E-QDC');
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });
});

test('an import is shown row by row before; rows in conflict can be left out', async () => {
  const desk = newDesk();
  await importing(desk, 'a.csv', 'prefLabel,altLabels,theme\n甲举措,甲一,产业\n乙举措,乙一,产业\n');
  const before = stateOf(desk.session.db);
  const csv =
    'prefLabel,altLabels,broader\n甲举措,甲一|甲二,\n乙举措,乙一,\n丙举措,乙一,\n丁举措,,丙举措\n戊举措,,没有\n己举措,己一,\n';
  const { rows, code } = await importing(desk, 'b.csv', csv);
  expect(rows).toEqual([
    '甲举措 changed altLabels',
    '乙举措 unchanged',
    '丙举措 conflict',
    // It would lie under a row that is left out.
    '丁举措 conflict',
    '戊举措 conflict',
    expect.stringMatching(/^己举措 new/u),
  ]);
  expect(['E-LABEL', 'E-CSV']).toContain(code);
  expect(stateOf(desk.session.db)).toBe(before);
  expect((await importing(desk, 'b.csv', csv, true)).code).toBe('done');
  const labels = listInitiatives(desk.session.db).map(({ prefLabel }) => prefLabel);
  expect(labels).toContain('己举措');
  expect(labels).not.toContain('丙举措');
  await desk.client.journal.undo();
  expect(stateOf(desk.session.db)).toBe(before);
  desk.session.close();
});

test('every export of the window is read back or says what it should', async () => {
  const desk = newDesk();
  const write = async (kind: 'thesaurus-qdc' | 'thesaurus-skos', name: string) => {
    const file = path.join(desk.folder, name);
    const token = desk.session.tokens.grant([file]);
    for await (const event of await desk.client.exports.run({ token, kind })) void event;
    return fs.readFileSync(file, 'utf8');
  };
  const book = await write('thesaurus-qdc', 'a.qdc');
  const { rows, code } = await importing(desk, 'b.qdc', book);
  expect(new Set(rows.map((row) => row.split(' ').at(-1)))).toEqual(new Set(['unchanged']));
  expect(code).toBe('done');
  const graph = (JSON.parse(await write('thesaurus-skos', 'a.jsonld')) as { '@graph': unknown[] })[
    '@graph'
  ];
  expect(graph.length).toBeGreaterThan(listInitiatives(desk.session.db).length);
  desk.session.close();
});

test('what XML cannot hold is shown as a mark and counted', () => {
  const one = newInitiative(testActor(), '甲\u0000乙', { definition: 'a\u0008' });
  const { text, replacedCharacters } = codebookFile([one]);
  expect(replacedCharacters).toBe(2);
  expect(text).toContain('甲␀乙');
});
