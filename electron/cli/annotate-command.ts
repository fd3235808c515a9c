import { OCCURRENCE_STATES } from '#core/annotation/standing.ts';
import { AppError } from '#core/error/app-error.ts';
import { articleNamed, initiativeNamed, sourceNamed } from '../archive/find.ts';
import type { AddCommand, CommandContext, RunCommand } from './command.ts';
import { openNamedArchive } from './desk.ts';
import { EXIT, type ExitCode } from './output.ts';
import { Progress } from './progress.ts';
import { parseSpans } from './spans.ts';

interface AnnotateOptions {
  readonly source?: string;
  readonly span?: string;
  readonly every?: string;
  readonly initiative: string;
  readonly article?: string;
  readonly note: string;
  readonly dryRun?: boolean;
}

/** `annotate`: one span by its offsets, or every occurrence of a text. */
export function addAnnotateByHand(add: AddCommand, run: RunCommand): void {
  add('annotate', 'one annotation by hand, or one on every occurrence of a text')
    .option('--source <source>', 'the source')
    .option('--span <spans>', 'START-END[,START-END]: UTF-16 code units of the source text')
    .option('--every <text>', 'wherever this stands, in both scripts and across hard breaks')
    .requiredOption('--initiative <name>', 'label or id of the initiative')
    .option('--article <article>', 'with --every: only in this article')
    .option('--dry-run', 'with --every: only count')
    .option('--note <text>', 'a note', '')
    .action((options: AnnotateOptions, command) =>
      run(command, (context) => {
        openNamedArchive(context.desk.session, context.archive, false);
        return options.every === undefined
          ? annotateSpan(context, options)
          : annotateEvery(context, options, options.every);
      }),
    );
}

async function annotateSpan(
  { desk, output }: CommandContext,
  { source, span, initiative, note }: AnnotateOptions,
): Promise<ExitCode> {
  if (source === undefined || span === undefined) {
    throw new AppError('E-USAGE', { reason: '--source S --span 10-20 | --every TEXT' });
  }
  const changed = await desk.client.annotations.create({
    sourceId: sourceNamed(desk.session, source),
    spans: [...parseSpans(span)],
    initiativeIds: [initiativeNamed(desk.session, initiative)],
    note,
  });
  output.answer(changed, () => changed.id);
  return EXIT.done;
}

async function annotateEvery(
  { desk, output, signal }: CommandContext,
  options: AnnotateOptions,
  text: string,
): Promise<ExitCode> {
  const { client, session } = desk;
  if (text.trim() === '') throw new AppError('E-USAGE', { reason: '--every TEXT' });
  const initiativeIds = [initiativeNamed(session, options.initiative)];
  const scope =
    options.article === undefined
      ? ({ of: 'archive' } as const)
      : ({ of: 'article', articleId: articleNamed(session, options.article) } as const);
  const progress = new Progress('annotate');
  const query = { what: { of: 'text', text }, scope } as const;
  let list = { token: '', found: 0, articles: 0, more: false };
  for await (const event of await client.occurrences.find(query, { signal })) {
    if (event.type === 'progress') progress.show(event);
    else list = event;
  }
  progress.stop();
  const { token, found, articles, more } = list;
  const counts = await client.occurrences.count({ token, initiativeIds });
  const changed = options.dryRun
    ? { changed: 0, step: null, tagged: 0, accepted: 0 }
    : await client.occurrences.tag({ token, initiativeIds, note: options.note, said: text });
  output.answer({ found, articles, more, counts, ...changed }, () =>
    [
      ...OCCURRENCE_STATES.map((state) => `${state}\t${counts[state]}`),
      `${changed.changed} / ${found} / ${articles}`,
    ].join('\n'),
  );
  return EXIT.done;
}
