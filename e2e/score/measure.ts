import type { GoldPage, Range } from './pages.ts';

/** What `list --json` and `suggest --json` print, as far as scores need it. */
export interface Listed {
  readonly title: string | null;
  readonly filename: string;
  readonly segments: readonly (Range & { readonly role: string; readonly join: string })[];
}
export interface Suggested {
  readonly kind: string;
  readonly filename: string;
  readonly spans: readonly Range[];
  readonly figure: {
    readonly value: number;
    readonly unit: string;
    readonly approx: string | null;
  } | null;
}

/** Right, found and wanted; for shares of characters found equals wanted. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  /** Where precision and recall count different things: exact core mentions. */
  readonly exact?: number;
}

const CREDITS = new Set([
  'byline',
  'photographer',
  'source',
  'editors',
  'pubdate',
  'dateline',
  'credit',
]);
const GOLD_ROLE: Readonly<Record<string, string>> = {
  headline: 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
};
/** Marks and white space at the ends of a mention: in or out is no error. */
const MARKS = /[“”‘’"'「」『』《》〈〉()（）\s]/u;

/** The tallies of all layers for one page. */
export function measure(
  page: GoldPage,
  articles: readonly Listed[],
  suggestions: readonly Suggested[],
): Readonly<Record<string, Tally>> {
  return { ...cutting(page, articles), ...finding(page, suggestions) };
}

function cutting(page: GoldPage, mine: readonly Listed[]): Record<string, Tally> {
  const { text } = page;
  const inked = (at: number) => !/\s/u.test(text.charAt(at));
  const wanted = new Map<number, { readonly article: number; readonly role: string }>();
  const own = new Map<number, { readonly article: number; readonly role: string }>();
  const paint = (into: typeof wanted, { start, end }: Range, article: number, role: string) => {
    for (let at = start; at < end; at++) if (inked(at)) into.set(at, { article, role });
  };
  page.articles.forEach(({ ranges, captions, body }, article) => {
    for (const [name, list] of Object.entries(ranges)) {
      if (name === 'placeLead') continue;
      for (const one of list) paint(wanted, one, article, GOLD_ROLE[name] ?? 'credit');
    }
    for (const one of captions) paint(wanted, one, article, 'caption');
    for (const one of body) {
      paint(wanted, one, article, one.kind === 'subhead' ? 'heading' : 'body');
    }
  });
  for (const one of page.nonArticle) paint(wanted, one, -1, 'boilerplate');
  mine.forEach(({ segments }, article) => {
    for (const segment of segments) {
      const role = CREDITS.has(segment.role)
        ? 'credit'
        : segment.role === 'advert'
          ? 'boilerplate'
          : segment.role;
      paint(own, segment, article, role);
    }
  });
  const partner = partners(own, wanted);
  const roleOf = (at: number) => own.get(at)?.role ?? 'boilerplate';
  const all = [...wanted];
  const articleChars = all.filter(([, one]) => one.article >= 0);
  const boil = all.filter(([, one]) => one.role === 'boilerplate').map(([at]) => at);
  const myBoil = all.map(([at]) => at).filter((at) => roleOf(at) === 'boilerplate');
  const borders = page.articles.flatMap(({ body }, article) => {
    const partnered = mine[partner.get(article) ?? -1];
    const order = (partnered?.segments ?? [])
      .filter(({ role }) => role === 'body' || role === 'heading')
      .flatMap(({ start, end }) => range(start, end).filter(inked));
    const next = new Map(order.map((at, index) => [at, order[index + 1]]));
    return body.slice(1).map((piece, index) => {
      let from = (body[index]?.end ?? 1) - 1;
      while (!inked(from)) from--;
      const right = next.get(from) === piece.start;
      const here = partnered?.segments.find(
        ({ start, end }) => start <= piece.start && piece.start < end,
      );
      const inOne = here !== undefined && here.start <= from && from < here.end;
      const broken = inOne && /\n/u.test(text.slice(from + 1, piece.start));
      const joined =
        right && here !== undefined && ((inOne && !broken) || here.join === 'continue');
      return { right, joined, wanted: piece.join === 'continue' };
    });
  });
  const titles = page.articles.filter(({ title }) => title !== null);
  const bare = (title: string | null | undefined) => (title ?? '').replace(/\s/gu, '');
  const share = (right: number, of: number): Tally => ({ right, found: of, wanted: of });
  return {
    titles: {
      right: page.articles.filter(
        ({ title }, at) =>
          title !== null && bare(mine[partner.get(at) ?? -1]?.title) === bare(title),
      ).length,
      found: mine.filter(({ title }) => title !== null).length,
      wanted: titles.length,
    },
    roles: share(all.filter(([at, one]) => roleOf(at) === one.role).length, all.length),
    articles: share(
      articleChars.filter(([at, one]) => own.get(at)?.article === partner.get(one.article)).length,
      articleChars.length,
    ),
    order: share(borders.filter(({ right }) => right).length, borders.length),
    joins: {
      right: borders.filter(({ joined, wanted: is }) => joined && is).length,
      found: borders.filter(({ joined }) => joined).length,
      wanted: borders.filter(({ wanted: is }) => is).length,
    },
    boilerplate: {
      right: boil.filter((at) => roleOf(at) === 'boilerplate').length,
      found: myBoil.length,
      wanted: boil.length,
    },
  };
}

type Painted = ReadonlyMap<number, { readonly article: number; readonly role: string }>;

/** One of my articles for each of the gold's, one to one, by the characters of body they share. */
function partners(own: Painted, wanted: Painted): ReadonlyMap<number, number> {
  const votes = new Map<string, number>();
  for (const [at, { article, role }] of wanted) {
    const mine = own.get(at)?.article;
    if (article < 0 || mine === undefined || (role !== 'body' && role !== 'heading')) continue;
    const key = `${article} ${mine}`;
    votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const [key] of [...votes].toSorted((a, b) => b[1] - a[1])) {
    const [article = 0, mine = 0] = key.split(' ').map(Number);
    if (partner.has(article) || taken.has(mine)) continue;
    partner.set(article, mine);
    taken.add(mine);
  }
  return partner;
}

function finding(page: GoldPage, suggestions: readonly Suggested[]): Record<string, Tally> {
  const key = (spans: readonly Range[]) => bareKey(page.text, spans);
  const tallies: Record<string, Tally> = {};
  for (const [kind, mentions] of Object.entries(page.mentions)) {
    const mine = new Set(
      suggestions.filter((one) => one.kind === kind).map(({ spans }) => key(spans)),
    );
    const any = new Set(mentions.map(({ parts }) => key(parts)));
    const core = new Set(mentions.filter(({ wanted }) => wanted).map(({ parts }) => key(parts)));
    tallies[kind] = {
      right: [...mine].filter((one) => any.has(one)).length,
      found: mine.size,
      exact: [...core].filter((one) => mine.has(one)).length,
      wanted: core.size,
    };
  }
  const figures = new Map(
    suggestions.flatMap(({ kind, spans, figure }) =>
      kind === 'figure' && figure !== null ? [[key(spans), { spans, figure }] as const] : [],
    ),
  );
  const base = (unit: string) => unit.split('/')[0];
  tallies['figure'] = {
    right: page.figures.filter((gold) => {
      const hit = figures.get(key([gold]))?.figure;
      if (hit === undefined) return false;
      const near = Math.abs(hit.value - gold.value) <= 1e-9 * Math.max(1, Math.abs(gold.value));
      const marked = (hit.approx === null) === (gold.approx === null);
      return near && base(hit.unit) === base(gold.unit) && marked;
    }).length,
    found: figures.size,
    wanted: page.figures.length,
  };
  return tallies;
}

function bareKey(text: string, spans: readonly Range[]): string {
  const sorted = spans
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  while (first.start < first.end && MARKS.test(text.charAt(first.start))) first.start++;
  while (last.end > last.start && MARKS.test(text.charAt(last.end - 1))) last.end--;
  return sorted.map(({ start, end }) => `${start}-${end}`).join('+');
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
}
