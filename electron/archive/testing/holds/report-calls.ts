import path from 'node:path';
import { EXPORT_KINDS, REPORT_TEMPLATES } from '../../../contract.ts';
import { drained } from './asked.ts';
import { MANY, type HeldArchive } from './held-archive.ts';
import type { Asked, CallName } from './asked.ts';

/** What a kind of export is called behind the point. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  word: 'docx',
  skos: 'json',
};
const REPORTS = [...REPORT_TEMPLATES, 'search'] as const;

/** What is composed and written into files; writes reports alone. */
export function reportCalls({
  session,
  client,
  folder,
  ids,
  article,
  target,
  report,
}: HeldArchive) {
  return {
    'reports.create': Object.fromEntries(
      REPORT_TEMPLATES.map((template) => [template, () => report(template)]),
    ),
    'reports.addSearch': () => report('search'),
    'reports.view': Object.fromEntries(
      REPORTS.map((name) => [name, async () => client.reports.view({ id: await report(name) })]),
    ),
    'reports.preview': Object.fromEntries(
      REPORTS.map((name) => [name, async () => client.reports.preview({ id: await report(name) })]),
    ),
    'reports.show': async () => client.reports.show({ id: await report('by-initiative') }),
    'reports.act': {
      freeze: async () => {
        const id = await report('search');
        const { blocks } = await client.reports.view({ id });
        await client.reports.act({
          id,
          act: { does: 'freeze', blockIds: blocks.map((block) => block.id) },
        });
      },
      'quote 1,000': async () =>
        client.reports.act({
          id: await report('review'),
          act: {
            does: 'quote',
            annotationIds: ids(
              'annotation',
              "WHERE kind = 'initiative' AND status = 'accepted'",
            ).slice(0, 1000),
            passages: [],
            extent: 'sentence',
          },
        }),
      sign: async () =>
        client.reports.act({ id: await report('review'), act: { does: 'sign', stage: 'first' } }),
      copy: async () =>
        client.reports.act({ id: await report('review'), act: { does: 'copy', title: '又一份' } }),
      refresh: async () => {
        const id = await report('search');
        const { blocks } = await client.reports.view({ id });
        await client.reports.act({
          id,
          act: { does: 'refresh', blockIds: blocks.map((block) => block.id) },
        });
      },
    },
    'reports.refreshPreview': async () =>
      client.reports.refreshPreview({ id: await report('search') }),
    'reports.chart': 'draws one chart that a preview answered',
    'exports.run': Object.fromEntries(
      EXPORT_KINDS.filter((kind) => !kind.endsWith('pdf')).map((kind) => [
        kind,
        async () => {
          if (kind.startsWith('report')) {
            const token = target(kind.endsWith('word') ? 'docx' : 'html');
            return client.exports.run({ token, kind, reportId: await report('by-initiative') });
          }
          const suffix = kind.split('-').at(-1) ?? '';
          return client.exports.run({
            token: target(EXTENSIONS[suffix] ?? suffix),
            kind,
            filter: {
              ...(kind === 'article-word' ? { articleIds: [article] } : {}),
              ...(kind.startsWith('kwic') ? { query: MANY } : {}),
            },
          });
        },
      ]),
    ),
    'care.verify': () => client.care.verify(),
    'care.verifyReport': {
      word: async () => {
        const file = path.join(folder, 'verified.docx');
        await drained(
          client.exports.run({
            token: session.tokens.grant([file]),
            kind: 'report-word',
            reportId: await report('by-initiative'),
          }),
        );
        return client.care.verifyReport({ token: session.tokens.grant([file]) });
      },
      table: async () => {
        const file = path.join(folder, 'verified.csv');
        await drained(
          client.exports.run({ token: session.tokens.grant([file]), kind: 'annotations-csv' }),
        );
        return client.care.verifyReport({ token: session.tokens.grant([file]) });
      },
    },
    'care.backup': () => client.care.backup({ token: target('juanzong') }),
  } satisfies Partial<Record<CallName, Asked>>;
}
