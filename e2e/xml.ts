/*
 * A small strict reader of XML for tests of what we write. It knows no document types and throws
 * on anything that is not well-formed, so that a lenient library cannot hide a fault.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--(?:(?!--)[\s\S])*-->|<\/([^\s>/]+)\s*>|<([^\s>/!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]*$/u;
/** XML 1.0, 2.2: characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The root element of a document. Throws Error where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const source = text.replace(/^\ufeff/u, '');
  const bad = FORBIDDEN.exec(source);
  if (bad !== null) throw new Error(`forbidden character at ${bad.index}`);
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', children: [] }];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 60)}`);
    const [token, closing, opening, attributes = '', selfClosing] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`text after the end at ${at}`);
    if (closing !== undefined) {
      if (parent.name !== closing)
        throw new Error(`</${closing}> closes <${parent.name}> at ${at}`);
      open.pop();
    } else if (opening !== undefined) {
      const element = { name: named(opening), attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (selfClosing === '') open.push(element);
    } else if (!token.startsWith('<')) {
      if (token.includes(']]>')) throw new Error(`]]> in text at ${at}`);
      parent.children.push(decoded(token));
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`);
  const elements = open[0]?.children.filter((child) => typeof child !== 'string') ?? [];
  const strayText = open[0]?.children.some(
    (child) => typeof child === 'string' && /\S/u.test(child),
  );
  const [element] = elements;
  if (element === undefined || elements.length !== 1 || strayText === true) {
    throw new Error('a document has exactly one root element');
  }
  return element;
}

/** All elements of a name below `element`, itself included, in document order. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  const within = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsNamed(child, name),
  );
  return element.name === name ? [element, ...within] : within;
}

/** All text below an element, put together. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    const name = named(match[1] ?? '');
    if (attributes.has(name)) throw new Error(`attribute ${name} twice`);
    attributes.set(name, decoded(match[2] ?? match[3] ?? ''));
  }
  return attributes;
}

function named(name: string): string {
  if (!NAME.test(name)) throw new Error(`no name: ${name}`);
  return name;
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));|&/gu,
    (whole, hex, dec, name) => {
      if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
      if (typeof dec === 'string') return String.fromCodePoint(Number(dec));
      const character = ENTITIES.get(String(name));
      if (character === undefined) throw new Error(`unknown entity ${whole}`);
      return character;
    },
  );
}
