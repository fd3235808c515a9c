import { describedAs, printedStatement } from '#core/description/description.ts';
import { CODE_FIELD, fieldOf } from '#core/description/profile.ts';
import type { ArticleRecord } from '#core/export/export-data.ts';
import type { ArticleListRow } from '#db/queries/articles.ts';
import { rowSubject } from './subject.ts';

/** Fields whose certainty the line of a quotation's source shows. */
const IN_SOURCE_LINE = ['medium', 'publishedOn', 'page'] as const;

/** An article as exports know it: its row and what its description says. */
export function articleRecord(row: ArticleListRow): ArticleRecord {
  const { profile, statements, derived } = rowSubject(row);
  const said = (id: string) => {
    const field = fieldOf(profile, id);
    return field && describedAs(field, statements, derived);
  };
  const page = said('page')?.value ?? said('url')?.value ?? '';
  return {
    ...row,
    referenceCode: statements[CODE_FIELD]?.value ?? '',
    ...(page === '' ? {} : { page }),
    inferred: IN_SOURCE_LINE.filter((id) => said(id)?.certainty === 'inferred'),
    description: Object.fromEntries(
      profile.fields.flatMap((field) => {
        const described = describedAs(field, statements, derived);
        const printed = described ? printedStatement(described) : '';
        return printed === '' ? [] : [[field.id, printed] as const];
      }),
    ),
  };
}
