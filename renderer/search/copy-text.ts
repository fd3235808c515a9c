import type { KeywordInContext, SearchRow } from '#electron/contract.ts';

/** An article and its passages as plain text, for a letter or a note. */
export function rowText({ article, snippets }: SearchRow): string {
  const { title, medium, publishedOn, place, filename } = article;
  const facts = [medium, publishedOn, place].filter((fact) => fact !== '').join(' · ');
  const head = [title === '' ? filename : title, facts].filter((part) => part !== '').join('　');
  return [head, ...snippets.map((one) => `　　${onOneLine(one)}`)].join('\n');
}

/** A line of the concordance: before, keyword, behind and where from, apart by tabs as tables are pasted. */
export function lineText({ before, match, after, title, filename }: KeywordInContext): string {
  return [before, match, after, title === '' ? filename : title].map(plain).join('\t');
}

interface Around {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

function onOneLine({ before, match, after }: Around): string {
  return plain(`${before}【${match}】${after}`);
}

/** Neither tabs nor line feeds of a text may look like those between columns and lines. */
function plain(text: string): string {
  return text.replace(/[\t\n\r]+/gu, ' ');
}
