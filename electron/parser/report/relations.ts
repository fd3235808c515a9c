import path from 'node:path';
import type { Package } from './package.ts';
import { attributeOf, readXml } from './xml.ts';

/** A relationship inside the package; those that point outside are never followed. */
export interface Relation {
  readonly id: string;
  /** Last step of its type: `styles`, `footnotes`, `image`, `chart`. */
  readonly type: string;
  /** Name of the part in the package. */
  readonly target: string;
}

/** The relationships of a part; those of the package itself for an empty name. */
export function relationsOf(parts: Package, part: string, filename: string): readonly Relation[] {
  const folder = path.posix.dirname(part);
  const file = part === '' ? '_rels/.rels' : `${folder}/_rels/${path.posix.basename(part)}.rels`;
  const bytes = parts[path.posix.normalize(file)];
  if (bytes === undefined) return [];
  const found: Relation[] = [];
  readXml(bytes, filename, {
    open: (tag) => {
      if (tag.local !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      const target = attributeOf(tag, 'Target');
      found.push({
        id: attributeOf(tag, 'Id'),
        type: attributeOf(tag, 'Type').split('/').at(-1) ?? '',
        target: target.startsWith('/')
          ? target.slice(1)
          : path.posix.normalize(part === '' ? target : `${folder}/${target}`),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}
