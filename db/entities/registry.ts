import type Database from 'better-sqlite3';
import type { Annotation } from '#core/annotation/annotation.ts';
import type { Ruling } from '#core/annotation/ruling.ts';
import type { Check, Link } from '#core/ledger/check.ts';
import type { SavedSearch } from '#core/search/saved-search.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import type { Theme } from '#core/thesaurus/theme.ts';
import { annotationStore } from './annotation.ts';
import { articleStore, type ArticleEntry } from './article.ts';
import { checkStore } from './check.ts';
import { blockStore, type BlockEntity } from './block.ts';
import type { EntityStore } from './entity.ts';
import { descriptionStore, type DescriptionEntry } from './description.ts';
import { initiativeStore } from './initiative.ts';
import { linkStore } from './link.ts';
import { reportStore, type ReportEntity } from './report.ts';
import { rulingStore } from './ruling.ts';
import { savedSearchStore } from './saved-search.ts';
import { segmentationStore, type SegmentationEntry } from './segmentation.ts';
import { settingStore, type SettingEntry } from './setting.ts';
import { sourceStore, type SourceEntry } from './source.ts';
import { themeStore } from './theme.ts';

/** Every kind of entity that the journal keeps, and its value. */
export interface Entities {
  readonly source: SourceEntry;
  readonly article: ArticleEntry;
  readonly segmentation: SegmentationEntry;
  readonly annotation: Annotation;
  readonly initiative: Initiative;
  readonly theme: Theme;
  readonly report: ReportEntity;
  readonly block: BlockEntity;
  readonly description: DescriptionEntry;
  readonly setting: SettingEntry;
  readonly ruling: Ruling;
  readonly check: Check;
  readonly link: Link;
  readonly search: SavedSearch;
}
export type EntityName = keyof Entities;

const stores: { readonly [Name in EntityName]: EntityStore<Entities[Name]> } = {
  source: sourceStore,
  article: articleStore,
  segmentation: segmentationStore,
  annotation: annotationStore,
  initiative: initiativeStore,
  theme: themeStore,
  report: reportStore,
  block: blockStore,
  description: descriptionStore,
  setting: settingStore,
  ruling: rulingStore,
  check: checkStore,
  link: linkStore,
  search: savedSearchStore,
};

export function isEntityName(name: string): name is EntityName {
  return Object.hasOwn(stores, name);
}

/** The value of one entity; null where there is none. */
export function readEntity<Name extends EntityName>(
  db: Database.Database,
  name: Name,
  id: string,
): Entities[Name] | null {
  return stores[name].read(db, id);
}

/** Writes or (null) removes one entity. Only the journal calls this. */
export function writeEntity<Name extends EntityName>(
  db: Database.Database,
  name: Name,
  id: string,
  value: Entities[Name] | null,
): void {
  stores[name].write(db, id, value);
}
