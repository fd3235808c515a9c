import path from 'node:path';
import { AppError } from '#core/error/app-error.ts';
import type { ReadyFilter } from '#core/export/filter.ts';
import type { PrintedReport } from '#core/report/printed.ts';
import type { ExportFilter, Warning } from '../../../contract.ts';
import { assetsFolder } from '../../assets.ts';
import { passingReport, printNow } from '../../reports/compose.ts';
import { ofOneState } from '../../one-state.ts';
import type { Session } from '../../session.ts';
import { gatherFiltered } from '../gather.ts';
import type { WordOptions } from './annotated.ts';
import { chartPictures } from './chart-picture.ts';
import { fontsLacking } from './installed-fonts.ts';
import { loadWordProfile, type WordProfile } from './profile.ts';
import { readTemplate } from './template-check.ts';
import { wordMade } from './word-maker.ts';

/** What of an export says how its Word file is made. */
export interface WordInput {
  readonly kind: string;
  readonly profile?: string | undefined;
  readonly filter: ReadyFilter;
  /** With its query as it was asked. */
  readonly asked: ExportFilter;
  readonly mask?: boolean | undefined;
  readonly reportId?: string | undefined;
  readonly word?:
    | {
        readonly template?: string | undefined;
        readonly articleOnNewPage?: boolean | undefined;
      }
    | undefined;
}

export interface WordExport {
  readonly bytes: Uint8Array;
  readonly items: number;
  readonly replacedCharacters: number;
  readonly warnings: readonly Warning[];
}

/** The profile of that id; `plain` for none and for those of tables. */
export async function wordProfile(id: string | undefined): Promise<WordProfile> {
  const known = id === undefined || id === 'excel' || id === 'exact' ? 'plain' : id;
  return loadWordProfile(path.join(assetsFolder(), 'profiles'), known);
}

/** Articles with their annotations as comments, or clean. Errors: `E-NOTHING`. */
export async function articlesWord(
  session: Session,
  input: WordInput,
  annotations: WordOptions['annotations'],
  signal?: AbortSignal,
): Promise<WordExport> {
  const data = await ofOneState(session, () => gatherFiltered(session, input.filter), signal);
  if (data.articles.length === 0) throw new AppError('E-NOTHING', { reason: input.kind });
  const profile = await wordProfile(input.profile);
  const { articles, initiatives, archiveName: title, exportedAt: createdAt } = data;
  const { author } = session.actor;
  const options = { profile, annotations, title, author, createdAt };
  const file = await wordMade(
    { of: 'articles', articles, initiatives, options },
    { inThread: session.threads, signal },
  );
  const accepted = data.articles.reduce(
    (sum, article) =>
      sum + article.annotations.filter(({ status }) => status === 'accepted').length,
    0,
  );
  const items = annotations === 'comments' ? accepted : data.articles.length;
  return { ...file, items, warnings: await fontWarnings(profile) };
}

/**
 * A report in the look of a profile, or filled into a template of the office, sealed so that
 * `verify-report` can read it back.
 *
 * Errors: `E-NOTHING`, `E-NOTFOUND`, `E-TOKEN`, `E-WORDTEMPLATE`.
 */
export async function reportWord(
  session: Session,
  input: WordInput,
  signal?: AbortSignal,
): Promise<WordExport> {
  const { reportId, mask = false } = input;
  const { printed: report, masked } =
    reportId === undefined
      ? {
          printed: await passingReport(session, input.asked, input.profile ?? 'plain', mask),
          masked: mask,
        }
      : await printNow(session, reportId, mask);
  const items = itemsIn(report);
  if (items === 0) throw new AppError('E-NOTHING', { reason: input.kind });
  const profile = await wordProfile(input.profile ?? report.profile);
  const options = {
    profile,
    author: session.actor.author,
    articleOnNewPage: input.word?.articleOnNewPage,
  };
  const token = input.word?.template;
  const template = token === undefined ? null : await readTemplate(session.tokens.takeOne(token));
  const pictures = await chartPictures(report);
  const file = await wordMade(
    { of: 'report', report, options, template, pictures, masked },
    { inThread: session.threads, signal },
  );
  return { ...file, items, warnings: [...file.warnings, ...(await fontWarnings(profile))] };
}

async function fontWarnings(profile: WordProfile): Promise<readonly Warning[]> {
  const missing = await fontsLacking(profile);
  if (missing === null || missing.length === 0) return [];
  return [{ code: 'W-FONT', values: { fonts: missing.join('、') } }];
}

/** Quotations, articles and figures: what a report has from the archive. */
export function itemsIn({ parts }: PrintedReport): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'quotation' || part.kind === 'article') return sum + 1;
    if (part.kind !== 'figures') return sum;
    return sum + part.groups.reduce((rows, group) => rows + group.rows.length, 0);
  }, 0);
}
