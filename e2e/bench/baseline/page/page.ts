import {
  createTextAnnotator,
  type TextAnnotation,
  type TextAnnotator,
} from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { BaselineArticle, BaselineHandle } from '../handle.ts';

/*
 * The page that the desk is measured against: one text in @recogito/text-annotator. The text and the
 * annotations are in its memory as plain values before the clock starts.
 */
let annotator: TextAnnotator | null = null;
let made = 0;

const handle: BaselineHandle = {
  article: null,
  options: { renderer: 'SPANS', nodes: 'one' },
  next: { start: 0, end: 0 },
  isOpen: () => isDrawn(null),
  isTagged: () => isDrawn(`new-${made}`),
  close: () => {
    annotator?.destroy();
    annotator = null;
    scroller().replaceChildren();
  },
};
Object.assign(window, { baseline: handle });

window.addEventListener('keydown', ({ key }) => {
  const { article } = handle;
  if (article === null) return;
  if (key === 'o') open(article);
  if (key === 't' && annotator !== null) {
    made += 1;
    annotator.addAnnotation(annotationOf(`new-${made}`, article.text, [handle.next]));
  }
});

function open({ text, marks }: BaselineArticle): void {
  handle.close();
  const element = document.createElement('div');
  element.id = 'text';
  const parts = handle.options.nodes === 'one' ? [text] : text.split(/(?<=\n\n)/u);
  for (const part of parts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = part;
    element.append(paragraph);
  }
  scroller().append(element);
  annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(element, {
    renderer: handle.options.renderer,
  });
  annotator.setAnnotations(marks.map(({ spans }, at) => annotationOf(`mark-${at}`, text, spans)));
}

function annotationOf(
  id: string,
  text: string,
  spans: BaselineArticle['marks'][number]['spans'],
): TextAnnotation {
  const selector = spans.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
  // The annotator finds the DOM ranges itself; its own examples load annotations in this form.
  return { id, bodies: [], target: { annotation: id, selector } } as unknown as TextAnnotation;
}

function isDrawn(id: string | null): boolean {
  if (handle.options.renderer === 'CSS_HIGHLIGHTS') {
    return id === null ? CSS.highlights.size > 0 : CSS.highlights.has(`_${id}`);
  }
  const place = id === null ? '.r6o-annotation' : `.r6o-annotation[data-annotation="${id}"]`;
  return document.querySelector(place) !== null;
}

function scroller(): HTMLElement {
  const found = document.getElementById('scroller');
  if (found === null) throw new Error('the page has no scroller');
  return found;
}
