import path from 'node:path';
import type { MendAct } from '#core/mend/mend.ts';
import { ROLES } from '#core/page/role.ts';
import { segmentsOfSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { withdraw } from '#db/sources.ts';
import { OTHER_PAGE, PAGE } from '#db/testing/archive.ts';
import { describeArticle, setSegmentation } from '../../articles/edit.ts';
import { mendSource } from '../../articles/mend.ts';
import type { ParsedProject } from '../../../parser/project-file.ts';
import { runImport } from '../../import/run-import.ts';
import { storeProject } from '../../project/import-project.ts';
import { articlesIn, pick, sourceAt, spanIn, type Act, type Numbers, type World } from './act.ts';

/** What there is to import: both scripts, a pair of surrogates, two articles on a page. */
export const PAGES: readonly string[] = [
  PAGE,
  OTHER_PAGE,
  `${PAGE}\n二、积分制与四个不摘\n\n松坪乡把四个不摘写进村规民约，𠮷安村的光伏扶贫电站并网，帮扶干部不减。\n`,
  `菖蒲縣推行積分制\n\n本報訊 菖蒲縣光伏扶貧電站惠及九十五户，三會一課開到院壩。\n`,
];

export const pageActs: readonly Act[] = [
  {
    name: 'import',
    weight: 1,
    does: async ({ session, folder }, { a, b }) => {
      const file = path.join(folder, `page-${a % PAGES.length}.txt`);
      const options = { encoding: 'auto', choices: [], acceptDamaged: false } as const;
      const events = runImport(session, [file], { ...options, suggest: b % 2 === 0 });
      for await (const event of events) void event;
    },
  },
  {
    name: 'import-project',
    weight: 1,
    does: ({ session }, { a, b, c }) => {
      storeProject(session, `project-${a % 2}.qdpx`, projectOf(a, b, c));
    },
  },
  {
    name: 'describe',
    weight: 1,
    does: (world, { a, b, c }) => {
      const article = pick(articlesIn(world), a);
      if (!article) return;
      describeArticle(world.session, article.id, {
        suppliedTitle: b % 2 === 0 ? `题${c % 4}` : null,
        place: `地${c % 3}`,
        incomplete: c % 2 === 0,
      });
    },
  },
  { name: 'segment', weight: 1, does: cutInTwo },
  {
    name: 'mend',
    weight: 2,
    does: (world, numbers) => {
      const source = sourceAt(world, numbers.a);
      const act = source && mendAct(world, source.id, numbers);
      if (source && act) mendSource(world.session, source.id, act);
    },
  },
  {
    name: 'withdraw',
    weight: 1,
    does: (world, { a }) => {
      const source = sourceAt(world, a);
      if (source) withdraw(world.session.db, world.session.actor, source.id);
    },
  },
];

/** Another program's project: a code or two, one of the pages, a passage with both. */
function projectOf(a: number, b: number, c: number): ParsedProject {
  const text = PAGES[a % PAGES.length] ?? PAGE;
  const codes = [0, 1].map((at) => ({
    row: at,
    id: `0190000${(b + at) % 3}-0000-7000-8000-000000000001`,
    prefLabel: `外来做法${(b + at) % 3}`,
    definition: '',
  }));
  const span = spanIn(text, b, c);
  return {
    name: 'p',
    origin: 'Somebody',
    codes,
    left: 0,
    texts: [
      {
        guid: `01900000-0000-7000-8000-00000000002${a % 4}`,
        filename: `外来${a % 4}.txt`,
        bytes: new TextEncoder().encode(text),
        encoding: 'utf-8',
        text,
        sha256: '',
        codes: c % 4 === 0 ? codes.slice(1).map(({ id }) => id) : [],
        warnings: [],
        failure: null,
        selections: [
          {
            guid: `01900000-0000-7000-8000-0000000003${String(c % 100).padStart(2, '0')}`,
            span,
            codes: b % 3 === 0 ? [] : codes.map(({ id }) => id),
            note: b % 2 === 0 ? '外来批注' : '',
            author: '丙',
            createdAt: '',
            own: undefined,
          },
        ],
      },
    ],
  };
}

function cutInTwo(world: World, { a, b, c }: Numbers): void {
  const source = sourceAt(world, a);
  if (!source) return;
  const text = sourceText(world.session.db, source.id);
  const cut = spanIn(text, b, c).start;
  const [first, ...rest] = [
    { start: 0, end: cut },
    { start: cut, end: text.length },
  ]
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .map((span) => ({ ...span, role: 'body', join: 'new', confidence: 1 }) as const);
  if (!first) return;
  const own = articlesIn(world).filter(({ sourceId }) => sourceId === source.id);
  setSegmentation(world.session, source.id, {
    articles: [{ id: pick(own, b)?.id ?? null, incomplete: false, segments: [first] }],
    outside: rest,
  });
}

function mendAct(world: World, sourceId: string, { a, b, c }: Numbers): MendAct | null {
  const segments = segmentsOfSource(world.session.db, sourceId);
  const segment = pick(segments, b);
  const other = pick(segments, c);
  const article = pick(
    articlesIn(world).filter((one) => one.sourceId === sourceId),
    c,
  );
  if (!segment || !other) return null;
  const { start } = segment;
  const acts: readonly (MendAct | null)[] = [
    { does: 'role', start, role: pick(ROLES, c) ?? 'body' },
    { does: 'split', start, at: start + 1 + (c % 20) },
    { does: 'join', start, joined: c % 2 === 0 },
    { does: 'move', start, to: c % 3 === 0 ? 'new' : c % 3 === 1 ? null : (article?.id ?? null) },
    { does: 'order', start, before: c % 4 === 0 ? null : other.start },
    article ? { does: 'missing', articleId: article.id, missing: c % 2 === 0 } : null,
    { does: 'correct', start, end: Math.min(segment.end, start + 2), text: `正${c % 3}` },
  ];
  return pick(acts, a + b + c) ?? null;
}
