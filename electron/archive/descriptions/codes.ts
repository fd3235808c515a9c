import { AppError } from '#core/error/app-error.ts';
import { assignCodes, type CodePlan, type CodeRequest } from '#core/description/assign-codes.ts';
import { checkCodes } from '#core/description/check-codes.ts';
import { SERIAL_SIGN, type CodeValues } from '#core/description/reference-code.ts';
import {
  isPlaceholder,
  parseTemplate,
  PLACEHOLDERS,
  type Placeholder,
  type Template,
} from '#core/description/reference-template.ts';
import { CODE_FIELD } from '#core/description/profile.ts';
import { displayTitle } from '#core/export/export-data.ts';
import { mutate } from '#db/journal.ts';
import { countShownArticles, findArticle, type ArticleListRow } from '#db/queries/articles.ts';
import { heldCodes } from '#db/queries/descriptions.ts';
import type { Changed, CodeCheckView, CodePlanView, CodeSettings } from '../../contract.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { assertFresh, rowsInOrder, SHOWN_ROWS } from './bulk.ts';
import { CODE_SETTING, codeSettings } from './code-settings.ts';
import { writeStatement } from './edit.ts';
import { rowDescribed } from './read.ts';

/** Articles of one code that are told by name. */
const SHOWN_HOLDERS = 20;

interface CodeOrder {
  readonly articleIds: readonly string[];
  readonly reassign: boolean;
  readonly fillGaps: boolean;
}

/** How the open archive makes its codes. */
export function showCodeSettings(session: Session): CodeSettings {
  const { parts: _parts, ...settings } = codeSettings(session.db);
  return settings;
}

/** Sets how codes are made from now on; codes once given stay. Errors: `E-TEMPLATE`. */
export function setCodeSettings(session: Session, settings: CodeSettings): Changed {
  const { template } = settings;
  if ('fault' in parseTemplate(template)) throw new AppError('E-TEMPLATE', { template });
  const outcome = mutate(session.db, session.actor, (draft) => {
    draft.write('setting', CODE_SETTING, { key: CODE_SETTING, value: JSON.stringify(settings) });
    return { result: undefined, what: { kind: 'code-template', params: { template } } };
  });
  return acknowledge(session, outcome);
}

/** Which code each article would get. Errors: `E-NOTFOUND`. */
export async function previewCodes(session: Session, order: CodeOrder): Promise<CodePlanView> {
  const { revision } = session;
  const rows = await rowsInOrder(session, order.articleIds);
  const plan = planOf(session, rows, order);
  const titles = new Map(rows.map((row) => [row.id, displayTitle(row)]));
  const count = (does: CodePlan['does']) => plan.filter((one) => one.does === does).length;
  return {
    rows: plan.slice(0, SHOWN_ROWS).map((one) => ({
      articleId: one.articleId,
      title: titles.get(one.articleId) ?? '',
      does: one.does,
      from: one.from,
      to: one.does === 'assign' ? one.to : '',
      missing: one.does === 'lack' ? [...one.missing] : [],
    })),
    assigned: count('assign'),
    kept: count('keep'),
    lacking: count('lack'),
    revision,
  };
}

/**
 * Gives the codes of the plan in one step; an article that has one keeps it unless `reassign`.
 *
 * Errors: `E-NOTFOUND`; `E-STALE` where the archive changed after the preview of `revision`, or meanwhile.
 */
export async function assignReferenceCodes(
  session: Session,
  order: CodeOrder & { readonly revision?: number | undefined },
): Promise<Changed> {
  const { revision = session.revision } = order;
  assertFresh(session, revision);
  const rows = await rowsInOrder(session, order.articleIds);
  assertFresh(session, revision);
  const plan = planOf(session, rows, order);
  const given = plan.flatMap((one) => (one.does === 'assign' && one.from !== one.to ? [one] : []));
  const outcome = mutate(session.db, session.actor, (draft) => {
    for (const { articleId, to } of given) {
      writeStatement(draft, articleId, CODE_FIELD, { value: to, certainty: null });
    }
    const first = given[0]?.to ?? '';
    const last = given.at(-1)?.to ?? '';
    return {
      result: undefined,
      what: { kind: 'code-assign', params: { count: given.length, first, last } },
    };
  });
  return acknowledge(session, outcome);
}

/** Gaps, duplicates and codes of another form, over the whole archive. */
export function checkReferenceCodes(session: Session): CodeCheckView {
  const { db } = session;
  const { parts, first } = codeSettings(db);
  const held = heldCodes(db);
  const check = checkCodes(parts, held, first);
  const codes = new Map(held.map(({ articleId, code }) => [articleId, code]));
  const titles = new Map<string, string>();
  const holder = (articleId: string) => {
    const known = titles.get(articleId) ?? titleOf(session, articleId);
    titles.set(articleId, known);
    return { articleId, title: known, code: codes.get(articleId) ?? '' };
  };
  const total = countShownArticles(db);
  return {
    held: check.held,
    without: Math.max(0, total - check.held),
    faults: {
      gaps: check.gaps.length,
      duplicates: check.duplicates.length,
      foreign: check.foreign.length,
    },
    gaps: check.gaps.slice(0, SHOWN_ROWS).map(({ series, from, to, after, before }) => ({
      series,
      from,
      to,
      codes: [...new Set([from, to])].map((serial) => codeIn(parts, series, serial)),
      after: after === null ? null : holder(after),
      before: holder(before),
    })),
    duplicates: check.duplicates.slice(0, SHOWN_ROWS).map(({ code, articleIds }) => ({
      code,
      number: articleIds.length,
      holders: articleIds.slice(0, SHOWN_HOLDERS).map(holder),
    })),
    foreign: check.foreign.slice(0, SHOWN_ROWS).map(({ articleId }) => holder(articleId)),
  };
}

function titleOf(session: Session, articleId: string): string {
  const row = findArticle(session.db, articleId);
  return row ? displayTitle(row) : '';
}

/** The code that number `serial` of a series would have. */
function codeIn(template: Template, series: string, serial: number): string {
  const part = template.find((one) => 'placeholder' in one && one.placeholder === '件号');
  const digits = part && 'placeholder' in part ? part.digits : 0;
  return series.replace(SERIAL_SIGN, () => String(serial).padStart(digits, '0'));
}

function planOf(
  session: Session,
  rows: readonly ArticleListRow[],
  order: CodeOrder,
): readonly CodePlan[] {
  const settings = codeSettings(session.db);
  const requests = rows.map((row): CodeRequest => ({
    articleId: row.id,
    code: row.statements[CODE_FIELD]?.value ?? '',
    values: codeValues(row, settings),
  }));
  return assignCodes(settings.parts, requests, heldCodes(session.db), {
    reassign: order.reassign,
    first: settings.first,
    fillGaps: order.fillGaps,
  });
}

/** What fills the template for an article: its own values, else those of the archive. */
function codeValues(row: ArticleListRow, settings: CodeSettings): CodeValues {
  const described = rowDescribed(row, Object.values(PLACEHOLDERS));
  const defaults: Readonly<Record<string, string>> = {
    fonds: settings.fonds,
    category: settings.category,
    unit: settings.unit,
  };
  const values: Partial<Record<Placeholder, string>> = {};
  for (const [name, field] of Object.entries(PLACEHOLDERS)) {
    if (!isPlaceholder(name) || name === '件号') continue;
    const own = described[field]?.value ?? '';
    values[name] = own === '' ? (defaults[field] ?? '') : own;
  }
  return values;
}
