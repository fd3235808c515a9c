import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listAnnotations } from '#db/queries/annotations.ts';
import { stateOf } from '#db/testing/archive.ts';
import { imported, newDesk } from '../testing/desk.ts';

/** A project by somebody else with one text and one selection for each pair. */
function foreign(
  text: string,
  selections: readonly { readonly name: string; readonly start: number; readonly end: number }[],
  origin = 'Somebody 1.0',
): Uint8Array {
  const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const inside = selections.map(
    ({ name, start, end }, index) =>
      `<PlainTextSelection guid="${guid(index + 100)}" name="${name}" startPosition="${start}" endPosition="${end}">
       <Coding guid="${guid(index + 500)}"><CodeRef targetGUID="${guid(1)}"/></Coding></PlainTextSelection>`,
  );
  const xml = `<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="${origin}"><CodeBook><Codes>
    <Code guid="${guid(1)}" name="本地做法" isCodable="true"/></Codes></CodeBook>
    <Sources><TextSource guid="${guid(2)}" name="甲.txt" plainTextPath="internal://a.txt">${inside.join('')}</TextSource></Sources></Project>`;
  return zipSync({ 'project.qde': strToU8(xml), 'Sources/A.txt': strToU8(text) });
}

describe('positions that are counted otherwise', () => {
  const text = '𠮷安村的标题\r\n\r\n第一段讲茶旅融合的事。\r\n第二段讲光伏扶贫电站并网。\r\n';
  const quotes = ['第一段讲茶旅融合', '光伏扶贫电站并网'];
  const counted = (of: (prefix: string) => number) =>
    quotes.map((name) => {
      const before = text.slice(0, text.indexOf(name));
      return { name, start: of(before), end: of(before + name) };
    });
  const points = (prefix: string) => [...prefix].length;
  const onlyLf = (prefix: string) => [...prefix.replaceAll('\r\n', '\n')].length;
  const cases = [
    ['as the standard has it', points, text, 0],
    ['line ends as one', onlyLf, text, 1],
    ['UTF-16 code units', (prefix: string) => prefix.length, text, 1],
    [
      'a byte order mark as a character',
      (prefix: string) => points(prefix) + 1,
      `\ufeff${text}`,
      1,
    ],
  ] as const;
  test.each(cases)('%s: found by their quotations', async (_, count, content, warned) => {
    const desk = newDesk();
    const file = desk.write('p.qdpx', foreign(content, counted(count)));
    const { sources } = await imported(desk.client, desk.session, [file]);
    const { rows } = listAnnotations(desk.session.db, {});
    expect(rows.map(({ annotation }) => annotation.quote)).toEqual(quotes);
    expect(sources[0]?.warnings.map(({ code }) => code)).toEqual(warned ? ['W-SHIFT'] : []);
    desk.session.close();
  });

  test('one that quotes what stands elsewhere is left out and counted', async () => {
    const desk = newDesk();
    const [good] = counted(points);
    const wrong = { name: '光伏扶贫电站并网', start: 1, end: 9 };
    const outside = { name: 'x', start: 5, end: 5000 };
    const file = desk.write('p.qdpx', foreign(text, [...(good ? [good] : []), wrong, outside]));
    const { sources } = await imported(desk.client, desk.session, [file]);
    expect(
      listAnnotations(desk.session.db, {}).rows.map(({ annotation }) => annotation.quote),
    ).toEqual(['第一段讲茶旅融合']);
    expect(sources[0]?.warnings).toEqual([{ code: 'W-ASTRAY', values: { count: 2 } }]);
    desk.session.close();
  });
});

describe('a hostile project', () => {
  const qde = (inside: string, head = '') =>
    strToU8(`${head}<Project xmlns="urn:QDA-XML:project:1.0" name="p">${inside}</Project>`);
  const nested = '<CodeBook>'.repeat(100) + '</CodeBook>'.repeat(100);
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['no ZIP', () => strToU8('PK nothing'), 'E-QDPX'],
    ['no project', () => zipSync({ 'a.txt': strToU8('a') }), 'E-QDPX'],
    [
      'a name that leads out',
      () => zipSync({ '../../evil.txt': strToU8('a'), 'project.qde': qde('') }),
      'E-QDPX',
    ],
    [
      'an absolute name',
      () => zipSync({ '/etc/evil.txt': strToU8('a'), 'project.qde': qde('') }),
      'E-QDPX',
    ],
    [
      'a path that leads out',
      () =>
        zipSync({
          'project.qde': qde(
            '<Sources><TextSource guid="00000000-0000-4000-8000-000000000001" plainTextPath="internal://../../etc/passwd"/></Sources>',
          ),
        }),
      'E-QDPX',
    ],
    [
      'entities',
      () => zipSync({ 'project.qde': qde('&x;', '<!DOCTYPE p [<!ENTITY x "y">]>') }),
      'E-QDPX',
    ],
    ['depth', () => zipSync({ 'project.qde': qde(nested) }), 'E-QDPX'],
    ['not well-formed', () => zipSync({ 'project.qde': strToU8('<Project>') }), 'E-QDPX'],
    ['not UTF-8', () => zipSync({ 'project.qde': new Uint8Array([0x3c, 0xff, 0xfe]) }), 'E-QDPX'],
    ['a bomb', () => zipSync({ 'project.qde': new Uint8Array(80 * 1024 * 1024) }), 'E-SIZE'],
    [
      'a bomb that lies about its size',
      () => {
        const bytes = zipSync({ 'project.qde': new Uint8Array(80 * 1024 * 1024) });
        // The uncompressed size of the one entry, in its two headers (APPNOTE 4.3.7, 4.3.12).
        const directory = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        view.setUint32(22, 1000, true);
        view.setUint32(directory + 24, 1000, true);
        return bytes;
      },
      'E-QDPX',
    ],
  ];
  test.each(cases)('%s is refused, and nothing is changed', async (_, make, code) => {
    const desk = newDesk();
    const before = stateOf(desk.session.db);
    const file = desk.write('p.qdpx', make());
    const { sources, steps, done } = await imported(desk.client, desk.session, [file]);
    expect(sources.map(({ status, failure }) => [status, failure?.code])).toEqual([
      ['refused', code],
    ]);
    expect(done).toMatchObject({ refused: 1 });
    expect(steps).toEqual([]);
    expect(stateOf(desk.session.db)).toBe(before);
    desk.session.close();
  });
});
