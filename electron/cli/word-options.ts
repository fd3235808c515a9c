import path from 'node:path';
import type { Command } from 'commander';
import type { Wanted } from './export-to.ts';

/** What `export word` and `report export` may be told of the file they make. */
export interface WordOptions {
  readonly template?: string;
  readonly articlePages?: boolean;
}

export function addWordOptions(
  command: Command,
  template = 'a .docx of your own with {{body}}, {{title}} … to fill a report into',
): Command {
  return command
    .option('--template <file>', template)
    .option('--article-pages', 'articles in full start on a page of their own')
    .option('--no-article-pages', 'articles in full follow one another');
}

export function wordOf({ template, articlePages }: WordOptions): Pick<Wanted, 'word'> {
  if (template === undefined && articlePages === undefined) return {};
  return {
    word: {
      ...(template === undefined ? {} : { templateFile: path.resolve(template) }),
      ...(articlePages === undefined ? {} : { articleOnNewPage: articlePages }),
    },
  };
}
