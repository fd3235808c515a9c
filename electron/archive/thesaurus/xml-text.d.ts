/** An element with its attributes and what is inside, which is XML already. */
export declare function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside?: readonly string[],
): string;
/** Text as the content of an element; what XML cannot hold must be gone before. */
export declare function xmlText(text: string): string;
