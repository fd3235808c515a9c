import { AppError } from '#core/error/app-error.ts';
import type { IndexState } from '../archive/search/index-state.ts';
import { search } from '../archive/search/run.ts';
import type { Messages } from '../messages.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive } from './desk.ts';
import { EXIT, type Output } from './output.ts';
import { positive } from './positive.ts';
import { Progress } from './progress.ts';
import { addPlaceOptions, searchFrom, type QueryOptions } from './query-options.ts';

interface SearchOptions extends Omit<QueryOptions, 'query'> {
  readonly limit: string;
}

export function addSearchCommand(add: AddCommand, run: RunCommand): void {
  addPlaceOptions(
    add(
      'search',
      'find in both scripts and across hard breaks (docs/search.md has the query language)',
    ),
  )
    .argument('[query]')
    .option('--saved <name>', 'a saved search in place of the query')
    .option('--limit <number>', 'print at most this many hits', '200')
    .action((query: string | undefined, options: SearchOptions, command) =>
      run(command, async ({ desk, output, archive, signal }) => {
        openNamedArchive(desk.session, archive, false);
        const asked = searchFrom(desk.session, { ...options, ...(query && { query }) });
        if (asked === undefined || (!asked.exact && asked.text.trim() === '')) {
          throw new AppError('E-USAGE', { reason: 'search QUERY' });
        }
        const progress = new Waiting(output);
        try {
          // Not over the contract: a list for a tool may be longer than a page for a screen.
          const found = await search(
            desk.session,
            {
              query: asked.text,
              exact: asked.exact,
              in: asked.in,
              limit: positive(options.limit, '--limit'),
            },
            {
              signal,
              onState: (state) => progress.index(state),
              onProgress: (event) => progress.texts(event),
            },
          );
          progress.stop();
          output.answer(found, () =>
            [
              ...found.hits.map(
                (hit) => `${hit.filename}\t${hit.title}\t${hit.before}【${hit.match}】${hit.after}`,
              ),
              `${found.count} / ${found.articles}`,
            ].join('\n'),
          );
          return EXIT.done;
        } catch (error) {
          progress.stop();
          if (error instanceof AppError && error.code === 'E-QUERY' && !output.json) {
            output.note(pointedAt(asked.text, error));
          }
          throw error;
        }
      }),
    );
}

/** What the index and the search are doing, on standard error. */
class Waiting {
  readonly #output: Output;
  readonly #progress = new Progress('search');

  constructor(output: Output) {
    this.#output = output;
  }

  index(state: IndexState): void {
    if (state.phase === 'failed') {
      this.#output.note(withoutIndex(this.#output.messages, state));
    } else if ('done' in state) {
      this.#progress.show({ done: state.done, total: state.total, what: state.phase });
    }
  }

  texts({ done, total }: { readonly done: number; readonly total: number }): void {
    this.#progress.show({ done, total, what: '' });
  }

  stop(): void {
    this.#progress.stop();
  }
}

function withoutIndex(
  messages: Messages,
  { code, values }: Extract<IndexState, { readonly phase: 'failed' }>,
): string {
  return messages.warning({
    code: 'W-NOINDEX',
    values: { reason: messages.failure({ code, values: { ...values } }) },
  });
}

/** The query on one line, and under it a mark where it cannot be read; wide characters take two columns. */
function pointedAt(query: string, { values }: AppError): string {
  const start = Number(values['start'] ?? 0);
  const end = Number(values['end'] ?? start);
  const line = query.replaceAll(/[\r\n\t]/gu, ' ');
  const marks = '^'.repeat(Math.max(1, columns(line.slice(start, end))));
  return `${line}\n${' '.repeat(columns(line.slice(0, start)))}${marks}`;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes (Unicode TR11, roughly). */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
