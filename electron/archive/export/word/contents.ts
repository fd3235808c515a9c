import { InternalHyperlink, Tab, XmlComponent, type FileChild, type ParagraphChild } from 'docx';
import type { HeadingLevel } from '#core/report/outline.ts';
import type { ListedHeading, Setting } from './setting.ts';
import type { WordStyleName } from './profile.ts';

const ENTRY_STYLES: Readonly<Record<HeadingLevel, WordStyleName>> = {
  1: 'contents1',
  2: 'contents2',
  3: 'contents3',
  4: 'contents4',
};

/**
 * The contents as a field that Word and WPS can update, filled in: who never updates it sees the
 * entries and the pages of `pages` (bookmark → page number; `0` where none is known).
 *
 * `\h` would be a field for each entry (PAGEREF); entries are links of their own instead, so that
 * the document has no field but this one and PAGE.
 */
export function contentsChildren(
  setting: Setting,
  listed: readonly ListedHeading[],
  depth: HeadingLevel,
  pages: ReadonlyMap<string, string>,
): readonly FileChild[] {
  const { runs } = setting;
  const entries = listed.filter(({ level }) => level <= depth);
  const title = setting.line('contentsTitle', '目　录');
  if (entries.length === 0) return [];
  return [
    title,
    ...entries.map(({ level, text, bookmark }, index) => {
      const style = ENTRY_STYLES[level];
      const link = new InternalHyperlink({
        anchor: bookmark,
        children: [
          ...runs.text(text, style),
          runs.of(style, { children: [new Tab(), pages.get(bookmark) ?? '0'] }),
        ],
      });
      return setting.paragraph(style, [
        ...(index === 0 ? beginOf(setting, style, depth) : []),
        link,
        ...(index === entries.length - 1
          ? [runs.of(style, { children: [new FieldCharacter('end')] })]
          : []),
      ]);
    }),
  ];
}

function beginOf(
  { runs }: Setting,
  style: WordStyleName,
  depth: HeadingLevel,
): readonly ParagraphChild[] {
  const part = (child: XmlComponent): ParagraphChild => runs.of(style, { children: [child] });
  return [
    part(new FieldCharacter('begin')),
    part(new Instruction(` TOC \\o "1-${depth}" \\u `)),
    part(new FieldCharacter('separate')),
  ];
}

/** `w:fldChar` (ECMA-376 Part 1, 17.16.18); the library writes it for fields of its own only. */
class FieldCharacter extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': type } });
  }
}

class Instruction extends XmlComponent {
  constructor(text: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}
