import { getEventIteratorSchemaDetails, isContractProcedure, type AnySchema } from '@orpc/contract';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { contract, MOST_ROWS } from './contract.ts';

/*
 * No message grows with the archive: every list in it is bounded by the contract, or by one thing that a person reads
 * or keeps as a whole. Such things are named here, with the lists that are as long as they are.
 */
const AS_LONG_AS: Readonly<Record<string, readonly string[]>> = {
  'what the program itself defines: fields, kinds, templates, fonts, its own sentences': [
    'archive.watch out.touched',
    'articles.list out.rows[].missing',
    'codes.preview out.rows[].missing',
    'descriptions.profiles out',
    'descriptions.get out.fields',
    'exports.fonts out.missing',
    'journal.facets out',
    'journal.step out.changes[].fields',
    'ledger.articles in.filter.states',
    'ledger.articles in.filter.checks',
    'ledger.initiatives in.statuses',
    'reports.addSearch out.ids',
    'reports.profiles out.profiles',
    'reports.templates out.templates',
    'suggestions.facets out.rules',
    'suggestions.run in.kinds',
    'suggestions.decide in.visible.filter.kinds',
    'reports.view out.signOffs',
    'reports.preview out.front.signOffs',
  ],
  'one file that is imported or exported': [
    'import.preview out.files[].candidates',
    'import.preview out.files[].warnings',
    'import.run out.source.warnings',
    'import.run out.project.warnings',
    'exports.run out.warnings',
    'thesaurus.previewImport out.rows',
    'care.verifyReport out.findings',
  ],
  'one page and what stands on it': [
    'articles.view out',
    'articles.segment in.segmentation',
    'annotations.remove in.ids',
    'suggestions.decide in.ids',
  ],
  'one annotation, initiative or row': [
    'articles.list out.rows[].initiatives',
    'journal.step out.changes[].spans',
    'occurrences.rows out.rows[].spans',
    'thesaurus.mentions out.hits[].spans',
    'thesaurus.list out.initiatives[].initiative',
    'thesaurus.preview in.act.add',
    'thesaurus.preview in.act.remove',
    'ledger.articles out.groups[].sums',
    'ledger.initiatives out.rows[]',
    'ledger.figures out.rows[].spans',
    'ledger.links out',
    'rulings.list out.rulings[].instead',
    'search.find out.rows[].duplicates',
    'search.find out.rows[].snippets',
  ],
  'what a person marks in the thesaurus or the surgery of it touches': [
    'thesaurus.list out.themes',
    'thesaurus.list out.themeColours',
    'thesaurus.preview in.act',
    'thesaurus.preview out',
  ],
  'the list of at most 20,000 places that somebody looks through (numbers)': [
    'occurrences.tag in.flipped',
  ],
  'one report': [
    'reports.view out.blocks',
    'reports.preview out.parts',
    'reports.act in.act.blockIds',
    'reports.act out.ids',
    'reports.refreshPreview out.blocks',
  ],
  'what people name and keep, one by one': [
    'saved.list out.searches',
    'reports.list out.reports',
    'rulings.list out.rulings',
    'journal.branches out.branches',
  ],
  'a table or chart that is looked at: of at most 60,000 cells (numbers), its axes limited by what is asked':
    ['insights.pivot out', 'insights.cooccurrence out', 'insights.table out', 'insights.chart out'],
  'damage that was found': ['care.verify out.problems'],
  'what the command line prints whole, in its own process; the window says how much it wants': [
    'corpus.proposals out',
    'stats.overview out',
  ],
};

const STATED = Object.values(AS_LONG_AS).flat();

interface Found {
  readonly path: string;
  readonly most: number;
}

type Definition = z.core.$ZodTypes['_zod']['def'];

/** What zod keeps of how a schema or a check was made: there is no other way to look inside. */
function defOf<Kept>(of: { readonly _zod: { readonly def: Kept } }): Kept {
  // oxlint-disable-next-line no-underscore-dangle
  return of._zod.def;
}

/** Every list in a schema, each schema once. */
function* listsIn(schema: z.core.$ZodType, path: string, seen: Set<unknown>): Generator<Found> {
  if (seen.has(schema)) return;
  seen.add(schema);
  const inside = (of: z.core.$ZodType, at = path) => listsIn(of, at, seen);
  const def = defOf(schema) as Definition;
  switch (def.type) {
    case 'array': {
      const limits = (def.checks ?? []).flatMap((check) => {
        const stated: object = defOf(check);
        return 'maximum' in stated ? [Number(stated.maximum)] : [];
      });
      yield { path, most: Math.min(Infinity, ...limits) };
      yield* inside(def.element, `${path}[]`);
      break;
    }
    case 'object':
      for (const [key, of] of Object.entries(def.shape)) yield* inside(of, `${path}.${key}`);
      break;
    case 'union':
      for (const of of def.options) yield* inside(of);
      break;
    case 'record':
      yield* inside(def.valueType, `${path}{}`);
      break;
    case 'tuple':
      for (const of of def.items) yield* inside(of);
      break;
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      yield* inside(def.innerType);
      break;
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'custom':
      break;
    default:
      throw new Error(`${path}: what a ${def.type} holds is not known here`);
  }
}

interface Schemas {
  readonly inputSchema?: AnySchema | undefined;
  readonly outputSchema?: AnySchema | undefined;
}

function* listsOfCalls(calls: object, path = '', seen = new Set<unknown>()): Generator<Found> {
  for (const [name, call] of Object.entries(calls) as [string, object][]) {
    const at = path === '' ? name : `${path}.${name}`;
    if (!isContractProcedure(call)) {
      yield* listsOfCalls(call, at, seen);
      continue;
    }
    const { inputSchema, outputSchema } = call['~orpc'] as Schemas;
    const yields = outputSchema && getEventIteratorSchemaDetails(outputSchema)?.yields;
    for (const [side, schema] of [
      ['in', inputSchema],
      ['out', yields ?? outputSchema],
    ] as const) {
      if (schema !== undefined) yield* listsIn(schema as z.core.$ZodType, `${at} ${side}`, seen);
    }
  }
}

const found = [...listsOfCalls(contract)];
const isStated = (path: string) => (name: string) =>
  path === name || ['.', '[', '{'].some((mark) => path.startsWith(`${name}${mark}`));

describe('every list of the contract', () => {
  test('is bounded, or as long as one thing that is read or kept as a whole', () => {
    expect(found.length).toBeGreaterThan(100);
    const astray = found
      .filter(({ path, most }) => most > MOST_ROWS && !STATED.some(isStated(path)))
      .map(({ path, most }) => `${path}: ${most}`);
    expect(astray).toEqual([]);
  });

  test('that is stated here is there, and not bounded', () => {
    const idle = STATED.filter(
      (name) => !found.some(({ path, most }) => most > MOST_ROWS && isStated(path)(name)),
    );
    expect(idle).toEqual([]);
  });
});
