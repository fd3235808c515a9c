import { describe, expect, test } from 'vitest';
import { exampleInitiative } from '../export/example-data.ts';
import { skosDocument } from './skos.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
type Json = { readonly [key: string]: unknown };
interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Expands what the context says, as far as these documents use JSON-LD: prefixes, types, language maps. */
function triples(document: Json): readonly Triple[] {
  const context = document['@context'] as Json;
  const iri = (name: string): string => {
    const term = context[name];
    if (typeof term === 'string' && term.startsWith('@')) return term;
    const id = typeof term === 'object' ? (term as Json)['@id'] : (term ?? name);
    const [prefix, rest] = [
      String(id).split(':')[0] ?? '',
      String(id).split(':').slice(1).join(':'),
    ];
    return typeof context[prefix] === 'string' ? `${context[prefix]}${rest}` : String(id);
  };
  return (document['@graph'] as readonly Json[]).flatMap((node) =>
    Object.entries(node).flatMap(([key, value]): readonly Triple[] => {
      const predicate = iri(key);
      if (predicate === '@id') return [];
      const term = (typeof context[key] === 'object' ? context[key] : {}) as Json;
      const objects = [value].flat() as readonly unknown[];
      return objects.flatMap((object) => {
        if (term['@container'] === '@language') {
          return Object.entries(object as Json).flatMap(([language, text]) =>
            [text].flat().map((one) => ({
              subject: String(node['id']),
              predicate,
              object: `${String(one)}@${language}`,
            })),
          );
        }
        const link = term['@type'] === '@id' || predicate === '@type';
        const typed =
          term['@type'] !== undefined && !link ? `^^${iri(term['@type'] as string)}` : '';
        const said = link ? `<${iri(String(object))}>` : String(object) + typed;
        return [{ subject: String(node['id']), predicate, object: said }];
      });
    }),
  );
}

const all = [
  exampleInitiative({ id: 'a', prefLabel: '上位', colour: 0, level: '县', relatedIds: ['c', 'b'] }),
  exampleInitiative({
    id: 'b',
    prefLabel: '“下”位',
    altLabels: ['别名一', '𠮷'],
    definition: '一句话',
    scopeNote: '怎样用',
    notation: 'N1',
    broaderId: 'a',
    relatedIds: ['a'],
  }),
  exampleInitiative({
    id: 'c',
    prefLabel: '旧名',
    status: 'deprecated',
    replacedById: 'a',
    relatedIds: ['a'],
    theme: '',
  }),
];

describe('SKOS', () => {
  const said = triples(skosDocument(all, '档案库'));
  const of = (subject: string, predicate: string): readonly string[] =>
    said
      .filter((one) => one.subject === subject && one.predicate === predicate)
      .map(({ object }) => object);

  test('says of a concept what the thesaurus says', () => {
    const b = 'urn:uuid:b';
    expect(of(b, '@type')).toEqual([`<${SKOS}Concept>`]);
    expect(of(b, `${SKOS}prefLabel`)).toEqual(['“下”位@zh-Hans']);
    expect(of(b, `${SKOS}altLabel`)).toEqual(['别名一@zh-Hans', '𠮷@zh-Hans']);
    expect(of(b, `${SKOS}definition`)).toEqual(['一句话@zh-Hans']);
    expect(of(b, `${SKOS}scopeNote`)).toEqual(['怎样用@zh-Hans']);
    expect(of(b, `${SKOS}notation`)).toEqual(['N1']);
    expect(of(b, `${SKOS}broader`)).toEqual(['<urn:uuid:a>']);
    expect(of(b, `${SKOS}topConceptOf`)).toEqual([]);
    expect(of(b, `${SKOS}inScheme`)).toEqual(['<urn:juanzong:thesaurus>']);
  });

  test('says the inverse of each relation', () => {
    expect(of('urn:uuid:a', `${SKOS}narrower`)).toEqual(['<urn:uuid:b>']);
    expect(of('urn:uuid:a', `${SKOS}topConceptOf`)).toEqual(['<urn:juanzong:thesaurus>']);
    expect(of('urn:juanzong:thesaurus', `${SKOS}hasTopConcept`)).toEqual([
      '<urn:uuid:a>',
      '<urn:uuid:c>',
    ]);
    expect(of('urn:uuid:c', `${SKOS}related`)).toEqual(['<urn:uuid:a>']);
  });

  test('relates no two that are broader and narrower (SKOS S27)', () => {
    expect(of('urn:uuid:a', `${SKOS}related`)).toEqual(['<urn:uuid:c>']);
    expect(of('urn:uuid:b', `${SKOS}related`)).toEqual([]);
  });

  test('says what is deprecated, and what replaces it', () => {
    expect(of('urn:uuid:c', 'http://www.w3.org/2002/07/owl#deprecated')).toEqual([
      'true^^http://www.w3.org/2001/XMLSchema#boolean',
    ]);
    expect(of('urn:uuid:c', 'http://purl.org/dc/terms/isReplacedBy')).toEqual(['<urn:uuid:a>']);
    expect(of('urn:uuid:a', 'http://www.w3.org/2002/07/owl#deprecated')).toEqual([]);
  });

  test('has a collection for each theme', () => {
    const theme = `urn:juanzong:theme:${encodeURIComponent('综合')}`;
    expect(of(theme, '@type')).toEqual([`<${SKOS}Collection>`]);
    expect(of(theme, `${SKOS}member`)).toEqual(['<urn:uuid:a>', '<urn:uuid:b>']);
  });
});
