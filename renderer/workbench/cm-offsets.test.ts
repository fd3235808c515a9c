import { EditorState } from '@codemirror/state';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { LINE_SEPARATOR, viewText } from './cm-offsets.ts';

const breaks = fc.constantFrom(
  '\r\n',
  '\r',
  '\n',
  '\u000b',
  '\u000c',
  '\u0085',
  '\u2028',
  '\u2029',
);
const text = fc
  .array(fc.oneof(breaks, fc.string({ unit: 'grapheme' }), fc.constantFrom('村', '𠮷', '\0', '\t')))
  .map((parts) => parts.join(''));

function stateOf(source: string): EditorState {
  return EditorState.create({
    doc: viewText(source),
    extensions: [EditorState.lineSeparator.of(LINE_SEPARATOR)],
  });
}

describe('viewText', () => {
  it('keeps every offset where lines end in CR LF', () => {
    const source = '第一行\r\n第二行\r\n\r\n第三行';
    const state = stateOf(source);
    expect(state.doc.length).toBe(source.length);
    expect(state.doc.lines).toBe(4);
    expect(state.doc.lineAt(source.indexOf('第三行')).from).toBe(source.indexOf('第三行'));
  });

  it('shows old Mac line ends as lines', () => {
    expect(stateOf('甲\r乙\r丙').doc.lines).toBe(3);
  });

  test.prop([text])('makes every CodeMirror position a source offset', (source) => {
    const state = stateOf(source);
    expect(state.doc.length).toBe(source.length);
    const shown = state.sliceDoc();
    for (let at = 0; at < source.length; at++) {
      const unit = source.charAt(at);
      if (!/[\r\u000b\u000c\u0085\u2028\u2029]/u.test(unit)) expect(shown.charAt(at)).toBe(unit);
      else expect(['\n', '\r']).toContain(shown.charAt(at));
    }
  });

  test.prop([text, fc.nat(), fc.nat()])(
    'reads the same length back from any span',
    (source, a, b) => {
      const start = source.length === 0 ? 0 : Math.min(a, b) % (source.length + 1);
      const end = Math.max(start, Math.max(a, b) % (source.length + 1));
      expect(stateOf(source).sliceDoc(start, end).length).toBe(end - start);
    },
  );
});
