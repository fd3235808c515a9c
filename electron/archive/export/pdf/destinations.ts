/**
 * On which page (from 1) each named destination of a PDF lies, as Chromium writes PDFs: one plain
 * cross-reference table, objects that are not packed (ISO 32000-1, 7.5.4, 12.3.2.3). Empty for any
 * other kind: then a table of contents has no page numbers, and nothing else is lost.
 */
export function destinationPages(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  const catalog = [...objects.values()].find((one) => one.startsWith('<</Type /Catalog'));
  const dests = objects.get(Number(/\/Dests (\d+) 0 R/u.exec(catalog ?? '')?.[1])) ?? '';
  const root = Number(/\/Pages (\d+) 0 R/u.exec(catalog ?? '')?.[1]);
  const numbers = new Map(pagesUnder(root, objects).map((object, at) => [object, at + 1]));
  return new Map(
    [...dests.matchAll(/\/([\w-]+) \[(\d+) 0 R/gu)].flatMap(([, name = '', page]) => {
      const number = numbers.get(Number(page));
      return number === undefined ? [] : [[name, number] as const];
    }),
  );
}

/** The objects of a file up to their streams, by number, at the places that its table names. */
function objectsOf(text: string): ReadonlyMap<number, string> {
  const objects = new Map<number, string>();
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-64))?.[1] ?? -1);
  if (table < 0 || !text.startsWith('xref', table)) return objects;
  const [, first = '0'] = /^xref\s+(\d+) \d+\s/u.exec(text.slice(table, table + 40)) ?? [];
  const entries = text.slice(table).matchAll(/(\d{10}) \d{5} ([nf])/gu);
  let number = Number(first);
  for (const [, offset = '', use] of entries) {
    const [, head = '', body = ''] =
      use === 'n' ? (/^(\d+) 0 obj\s([^]*)$/u.exec(objectAt(text, Number(offset))) ?? []) : [];
    if (Number(head) === number) objects.set(number, body);
    number += 1;
  }
  return objects;
}

function objectAt(text: string, offset: number): string {
  const end = text.indexOf('endobj', offset);
  const stream = text.indexOf('>> stream', offset);
  const until = stream >= 0 && stream < end ? stream + 2 : end;
  return text.slice(offset, until).trimEnd();
}

/** Numbers of the page objects below a node of the page tree, in order. */
function pagesUnder(node: number, objects: ReadonlyMap<number, string>): readonly number[] {
  const object = objects.get(node) ?? '';
  if (!object.startsWith('<</Type /Pages')) return object === '' ? [] : [node];
  const [, kids = ''] = /\/Kids \[([^\]]*)\]/u.exec(object) ?? [];
  return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid]) => pagesUnder(Number(kid), objects));
}
