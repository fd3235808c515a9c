const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a reader turns these into spaces or line feeds (XML 1.0, 2.11 and 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element with its attributes and what is inside, which is XML already. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlAttribute(value)}"`);
  const open = `<${name}${said.join('')}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`;
}

/** Text as the content of an element; what XML cannot hold must be gone before. */
export function xmlText(text: string): string {
  return text.replaceAll(/[&<>\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}

function xmlAttribute(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
}
