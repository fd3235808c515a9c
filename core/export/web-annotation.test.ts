import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { quoteOf, splitsSurrogatePair, type Span } from '../text/span.ts';
import { EXAMPLE_DATA } from './example-data.ts';
import { webAnnotation, WEB_ANNOTATION_CONTEXT, webAnnotationPieces } from './web-annotation.ts';

/** Terms of http://www.w3.org/ns/anno.jsonld that we use, and its prefixes; the file itself cannot be fetched here. */
const TERMS = new Set(
  'id type label created creator generated generator motivation purpose body target source state selector first last items partOf startIndex total name format language value exact prefix suffix start end'.split(
    ' ',
  ),
);
const TYPES = new Set(
  'Annotation AnnotationCollection AnnotationPage SpecificResource TextualBody TextPositionSelector TextQuoteSelector Text Person Software'.split(
    ' ',
  ),
);
const MOTIVATIONS = new Set(['tagging', 'commenting', 'describing', 'identifying']);
const PREFIXES = new Set(['oa', 'schema', 'skos', 'juanzong']);

interface Selectors {
  readonly position: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

function selectorsOf(node: unknown): readonly Selectors[] {
  const { target } = node as {
    readonly target: readonly {
      readonly selector: readonly [Span, Omit<Selectors, 'position'>];
    }[];
  };
  return target.map(({ selector: [{ start, end }, quote] }) => ({
    position: { start, end },
    ...quote,
  }));
}

/** Finds what selectors say in a text, as a reader that counts code points would. */
function expectFound(text: string, annotation: Pick<Annotation, 'spans' | 'quote'>, node: unknown) {
  const points = [...text];
  const selectors = selectorsOf(node);
  expect(selectors).toHaveLength(annotation.spans.length);
  expect(selectors.map(({ exact }) => exact).join('')).toBe(annotation.quote);
  for (const [index, { position, exact, prefix, suffix }] of selectors.entries()) {
    expect(points.slice(position.start, position.end).join('')).toBe(exact);
    const { start } = annotation.spans[index] ?? { start: -1 };
    const whole = prefix + exact + suffix;
    const places: number[] = [];
    for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
      places.push(at + prefix.length);
    }
    expect(places).toContain(start);
    for (const edge of [start - prefix.length, start + exact.length + suffix.length]) {
      expect(splitsSurrogatePair(text, edge)).toBe(false);
    }
  }
}

const [article] = EXAMPLE_DATA.articles;
const [example] = article?.annotations ?? [];
if (article === undefined || example === undefined) throw new Error('no example');

function annotationOf(text: string, spans: readonly Span[]): Annotation {
  return { ...(example as Annotation), spans, quote: quoteOf(text, spans) };
}

const astral = fc.string({
  unit: fc.constantFrom('村', '𠮷', '𫚉', 'é', '👩‍🌾', '🇨🇳', '\r\n', ' ', 'a', '﷽', '각'),
  minLength: 4,
  maxLength: 120,
});
const cuts = fc.array(fc.nat(), { minLength: 2, maxLength: 6 });

/** Spans at places of a text that split no pair. */
function spansIn(text: string, seeds: readonly number[]): readonly Span[] {
  const places = [...new Set(seeds.map((seed) => seed % (text.length + 1)))]
    .map((at) => (splitsSurrogatePair(text, at) ? at - 1 : at))
    .toSorted((a, b) => a - b);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [start = 0, end = 0] = places.slice(at, at + 2);
    if (start < end && start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
}

describe('webAnnotation', () => {
  it('says where every quote stands, in code points and with its neighbours', () => {
    fc.assert(
      fc.property(astral, cuts, (text, seeds) => {
        const spans = spansIn(text, seeds);
        fc.pre(spans.length > 0);
        const annotation = annotationOf(text, spans);
        const node = webAnnotation({ ...article, sourceText: text }, annotation, new Map());
        expectFound(text, annotation, node);
      }),
      { numRuns: 500 },
    );
  });

  it('splits no character as people see them around a quote', () => {
    const family = '👩‍🌾';
    const text = `${family.repeat(20)}村${family.repeat(20)}`;
    const start = text.indexOf('村');
    const annotation = annotationOf(text, [{ start, end: start + 1 }]);
    const node = webAnnotation({ ...article, sourceText: text }, annotation, new Map());
    const [selector] = selectorsOf(node);
    expect([selector?.prefix, selector?.suffix]).toEqual([family.repeat(6), family.repeat(6)]);
  });

  const derived = path.resolve(import.meta.dirname, '../../../shared/gold/derived');
  it.skipIf(!fs.existsSync(derived))('finds the ranges of the astral page of the gold set', () => {
    const text = fs.readFileSync(path.join(derived, 'astral.txt'), 'utf8');
    const { variants } = JSON.parse(
      fs.readFileSync(path.join(derived, 'derived.json'), 'utf8'),
    ) as {
      readonly variants: readonly {
        readonly file: string;
        readonly ranges?: readonly {
          readonly text: string;
          readonly utf16: readonly [number, number];
          readonly codePoint: readonly [number, number];
        }[];
      }[];
    };
    const ranges = variants.find(({ file }) => file.endsWith('astral.txt'))?.ranges ?? [];
    expect(ranges.length).toBeGreaterThan(0);
    for (const { text: quote, utf16, codePoint } of ranges) {
      const annotation = annotationOf(text, [{ start: utf16[0], end: utf16[1] }]);
      const node = webAnnotation({ ...article, sourceText: text }, annotation, new Map());
      expectFound(text, annotation, node);
      expect(selectorsOf(node)).toMatchObject([
        { position: { start: codePoint[0], end: codePoint[1] }, exact: quote },
      ]);
    }
  });
});

describe('webAnnotationPieces', () => {
  const text = [...webAnnotationPieces(EXAMPLE_DATA, EXAMPLE_DATA.articles)].join('');
  const document = JSON.parse(text) as {
    readonly total: number;
    readonly first: { readonly items: readonly Readonly<Record<string, unknown>>[] };
  };

  it('is a collection of every accepted annotation, each with quotes that stand in its source', () => {
    const accepted = EXAMPLE_DATA.articles.flatMap(({ sourceText, annotations }) =>
      annotations
        .filter(({ status }) => status === 'accepted')
        .map((annotation) => ({ sourceText, annotation })),
    );
    expect(document).toMatchObject({ type: 'AnnotationCollection', total: accepted.length });
    const { items } = document.first;
    expect(items.map(({ id }) => id)).toEqual(
      accepted.map(({ annotation }) => `urn:uuid:${annotation.id}`),
    );
    for (const [index, { sourceText, annotation }] of accepted.entries()) {
      expectFound(sourceText, annotation, items[index]);
    }
  });

  it('says the initiative as a SKOS concept, the figure as a quantity, the source by its sum', () => {
    const [first, figure] = document.first.items;
    expect(first).toMatchObject({
      motivation: 'tagging',
      created: '2026-11-03T00:05:00.000Z',
      body: [
        {
          purpose: 'tagging',
          source: { type: 'skos:Concept', 'skos:prefLabel': { '@value': '茶旅融合' } },
        },
        { type: 'TextualBody', purpose: 'commenting', value: '跨行，被图注隔开' },
      ],
    });
    const { sha256 } = article.article;
    expect(first?.['target']).toMatchObject([
      {
        state: { 'schema:sha256': sha256 },
        selector: [{ type: 'TextPositionSelector' }, { exact: '茶旅融' }],
      },
      { state: { 'schema:sha256': sha256 }, selector: [{}, { exact: '合' }] },
    ]);
    expect(figure?.['body']).toMatchObject([
      { type: 'schema:QuantitativeValue', 'schema:value': 45_000, 'schema:unitText': '亩' },
    ]);
  });

  it('uses no term that its context does not define', () => {
    expect(WEB_ANNOTATION_CONTEXT[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    const known = (name: string, terms: ReadonlySet<string>): boolean =>
      terms.has(name) || PREFIXES.has(name.split(':')[0] ?? '');
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) walk(one);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (key === '@context') continue;
          if (!key.startsWith('@')) expect(known(key, TERMS), key).toBe(true);
          if (key === 'type') expect(known(String(inner), TYPES), String(inner)).toBe(true);
          if (key === 'motivation' || key === 'purpose') {
            expect(MOTIVATIONS.has(String(inner)), String(inner)).toBe(true);
          }
          walk(inner);
        }
      }
    };
    walk(document);
  });
});
