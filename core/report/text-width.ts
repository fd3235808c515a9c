/**
 * About how wide a text is, in multiples of its size: Chinese characters take a whole em, Latin ones
 * about half. Pictures are laid out where nothing can measure text.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    width += code >= 0x2e_80 ? 1 : /[A-Z0-9MW%@]/u.test(character) ? 0.62 : 0.52;
  }
  return width;
}

/** A text cut in its middle to about `most` ems: names that begin alike keep the end that tells them apart. */
export function shortened(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  const characters = [...text];
  let head = characters.length;
  let tail = 0;
  const cut = (): string =>
    `${characters.slice(0, head).join('')}…${tail === 0 ? '' : characters.slice(-tail).join('')}`;
  tail = Math.min(4, Math.floor(characters.length / 3));
  head = characters.length - tail - 1;
  while (head > 1 && textWidth(cut()) > most) head -= 1;
  while (tail > 0 && textWidth(cut()) > most) tail -= 1;
  return cut();
}
