const LABEL = /^(?:主送|抄送|抄报|报送|报|送|发)：/u;

/**
 * Who gets a copy, as the imprint (版记) prints it: a line each, 抄送 where a line says nothing else,
 * with a full stop (GB/T 9704, 7.4.3); how many were printed has none. A label that names nobody is
 * left out.
 */
export function imprintLines(copies: string): readonly string[] {
  return copies
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line.replace(LABEL, '').trim() !== '')
    .map((line) => {
      if (/^[（(]?(?:印数|共印)/u.test(line)) return line;
      const full = imprintLabel(line) === '' ? `抄送：${line}` : line;
      return full.endsWith('。') ? full : `${full}。`;
    });
}

/** The label of a line, with its colon; empty where it has none. */
export function imprintLabel(line: string): string {
  return LABEL.exec(line)?.[0] ?? '';
}
