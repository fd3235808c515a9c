import fs from 'node:fs';
import path from 'node:path';
import type { RouterClient } from '@orpc/server';
import type { ReportTemplate, ThesaurusAct } from '../../../contract.ts';
import type { Router } from '../../router.ts';
import type { Session } from '../../session.ts';

export interface HeldDesk {
  readonly session: Session;
  readonly client: RouterClient<Router>;
  readonly folder: string;
}

/** Words that stand in every article, in many and in few. */
export const EVERYWHERE = '推行';
export const MANY = '第1号合约';
export const BULK_EDITS = [
  { does: 'set' as const, field: 'note', value: '阅', certainty: 'printed' as const },
];
export const CODEBOOK = 'prefLabel,altLabels,theme\n新的举措,,产业\n';

/** What calls are asked with: names and texts of the archive that is made for it. */
export function heldArchive({ session, client, folder }: HeldDesk) {
  const { db } = session;
  const ids = (table: string, where = ''): string[] =>
    db
      .prepare<[], string>(`SELECT id FROM ${table} ${where} ORDER BY id LIMIT 20000`)
      .pluck()
      .all();
  const articleIds = ids('article');
  const sourceIds = ids('source');
  const initiativeIds = ids('initiative');
  const figures = ids('annotation', "WHERE kind = 'figure' AND status = 'accepted'");
  const waiting = ids('annotation', "WHERE status = 'pending'");
  const [article = '', initiative = '', source = ''] = [
    articleIds[1],
    initiativeIds[0],
    sourceIds[1],
  ];
  const [figure = '', pending = ''] = [figures[5], waiting[7]];
  const page = '清梧1县的新账\n村里推行第3号合约，覆盖五百户，人人叫好。\n';
  let number = 0;
  const written = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return session.tokens.grant([file]);
  };
  const target = (extension: string): string => {
    number += 1;
    return session.tokens.grant([path.join(folder, `out-${number}.${extension}`)]);
  };
  const made: Record<string, string> = {};
  /** The report of a template; `search` is one of what a search finds. */
  const report = async (name: ReportTemplate | 'search'): Promise<string> => {
    made[name] ??=
      name === 'search'
        ? (
            await client.reports.addSearch({
              ...found,
              reportId: null,
              title: '检索',
              as: ['excerpts', 'passages', 'articles', 'figures'],
            })
          ).id
        : (await client.reports.create({ template: name })).id;
    return made[name];
  };
  const found = { text: EVERYWHERE };
  const occurrences = async (of: 'archive' | 'search'): Promise<string> => {
    const scope = of === 'archive' ? { of } : { of, query: MANY };
    let token = '';
    for await (const event of await client.occurrences.find({
      what: { of: 'text', text: '人人叫好' },
      scope,
    })) {
      if (event.type === 'done') ({ token } = event);
    }
    made['occurrences'] = token;
    return token;
  };
  const act: ThesaurusAct = {
    does: 'merge',
    ids: [initiativeIds[1] ?? ''],
    into: initiative,
    label: MANY,
    texts: 'keep',
  };

  return {
    session,
    client,
    folder,
    ids,
    articleIds,
    initiativeIds,
    figures,
    waiting,
    article,
    initiative,
    source,
    figure,
    pending,
    page,
    written,
    target,
    made,
    report,
    found,
    occurrences,
    act,
  };
}

export type HeldArchive = ReturnType<typeof heldArchive>;
