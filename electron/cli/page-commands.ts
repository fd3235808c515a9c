import fs from 'node:fs';
import { Argument, Option } from 'commander';
import { z } from 'zod';
import { AppError } from '#core/error/app-error.ts';
import { toSource } from '#core/page/reading.ts';
import { findArticle } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import {
  ENCODINGS,
  segmentationSchema,
  type Encoding,
  type ImportedProject,
  type ImportedSource,
} from '../contract.ts';
import { articleNamed, sourceNamed } from '../archive/find.ts';
import { confirm } from './confirm.ts';
import { openNamedArchive } from './desk.ts';
import { articlesInOrder, importedJson, listJson, projectJson } from './json-shapes.ts';
import { EXIT } from './output.ts';
import { Progress } from './progress.ts';
import type { AddCommand, RunCommand } from './command.ts';

/** Sources and articles: import, withdraw, purge, list, show, segment. */
export function addPageCommands(add: AddCommand, run: RunCommand): void {
  addImport(add, run);
  addRemoval(add, run);
  addReading(add, run);
}

function addImport(add: AddCommand, run: RunCommand): void {
  add(
    'import',
    'files and folders become sources, cut into articles; of a .qdpx its codes and annotations too',
  )
    .argument('<path...>')
    .addOption(
      new Option('--encoding <encoding>', 'how the files are to be read')
        .choices(['auto', ...ENCODINGS])
        .default('auto'),
    )
    .option('--accept-damaged', 'take a file with a broken end up to the break')
    .action(
      (
        paths: string[],
        options: { encoding: 'auto' | Encoding; acceptDamaged?: boolean },
        command,
      ) =>
        run(command, async ({ desk, output, archive, signal }) => {
          openNamedArchive(desk.session, archive, true);
          const progress = new Progress('import');
          const sources: ImportedSource[] = [];
          const projects: ImportedProject[] = [];
          const steps: string[] = [];
          let cancelled = false;
          const { encoding, acceptDamaged = false } = options;
          const token = desk.session.tokens.grant(paths);
          const request = { token, encoding, acceptDamaged };
          for await (const event of await desk.client.import.run(request, { signal })) {
            if (event.type === 'progress') progress.show(event);
            else if (event.type === 'source') sources.push(event.source);
            else if (event.type === 'project') projects.push(event.project);
            else if (event.type === 'step') steps.push(event.step);
            else ({ cancelled } = event);
          }
          progress.stop();
          if (cancelled && steps.length === 0) throw new AppError('E-CANCELLED');
          for (const source of sources) {
            if (source.failure) output.note(output.messages.failure(source.failure));
            for (const warning of source.warnings) {
              output.note(
                `${source.filename}: ${warning.code}: ${output.messages.warning(warning)}`,
              );
            }
          }
          for (const { filename, warnings } of projects) {
            for (const warning of warnings) {
              output.note(`${filename}: ${warning.code}: ${output.messages.warning(warning)}`);
            }
          }
          if (sources.length === 0 && projects.length === 0)
            throw new AppError('E-NOTHING', { reason: paths.join(' ') });
          const shown = sources.toSorted((a, b) => a.filename.localeCompare(b.filename, 'en'));
          output.answer(
            {
              sources: shown.map((source) => importedJson(source, output.messages)),
              steps,
              ...(projects.length === 0
                ? {}
                : { projects: projects.map((one) => projectJson(one, output.messages)) }),
            },
            () =>
              [
                ...shown.map(({ filename, status, encoding: read, articles }) =>
                  [filename, status, read ?? '', articles].join('\t'),
                ),
                ...projects.map(({ filename, codes, texts, annotations, codings }) =>
                  [filename, 'project', codes, texts, annotations, codings].join('\t'),
                ),
              ].join('\n'),
          );
          const refused = sources.some(({ status }) => status === 'refused');
          return refused || cancelled ? EXIT.look : EXIT.done;
        }),
    );
}

function addRemoval(add: AddCommand, run: RunCommand): void {
  add('withdraw', 'hide a source and its articles; can be undone')
    .argument('<source>')
    .action((name: string, _options, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const sourceId = sourceNamed(desk.session, name);
        const changed = await desk.client.sources.withdraw({ sourceId });
        output.answer(changed, () => String(changed.changed));
        return EXIT.done;
      }),
    );
  add('purge', 'remove the bytes of a source for good; cannot be undone')
    .argument('<source>')
    .option('--yes', 'do not ask')
    .action((name: string, options: { yes?: boolean }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const sourceId = sourceNamed(desk.session, name, true);
        if (!options.yes && !(await confirm(`purge ${name}? (yes/no) `))) {
          throw new AppError('E-CANCELLED');
        }
        const changed = await desk.client.sources.purge({ sourceId });
        output.answer(changed, () => String(changed.changed));
        return EXIT.done;
      }),
    );
}

function addReading(add: AddCommand, run: RunCommand): void {
  add('list', 'the articles and their segments')
    .option('--source <source>', 'of one source only')
    .action((options: { source?: string }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const sourceId =
          options.source === undefined ? undefined : sourceNamed(desk.session, options.source);
        output.answer(output.json ? listJson(desk.session, sourceId) : null, () =>
          articlesInOrder(desk.session, sourceId)
            .map((row) =>
              [
                row.id,
                row.filename,
                row.position,
                row.title ?? `[${row.suppliedTitle ?? ''}]`,
              ].join('\t'),
            )
            .join('\n'),
        );
        return EXIT.done;
      }),
    );
  add('show', 'one article as text')
    .addArgument(new Argument('<article>'))
    .option('--reading', 'its clean text (the default)')
    .option('--source', 'the lines of the source it comes from')
    .action((name: string, options: { source?: boolean }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const { db } = desk.session;
        const article = findArticle(db, articleNamed(desk.session, name));
        if (!article) throw new AppError('E-NOTFOUND', { what: 'article', name });
        const reading = readingOf(db, article.sourceId, article.id);
        const source = sourceText(db, article.sourceId);
        const text = options.source
          ? toSource(reading, { start: 0, end: reading.text.length })
              .map(({ start, end }) => source.slice(start, end))
              .join('\n')
          : reading.text;
        output.answer({ id: article.id, title: article.title, text }, () => text);
        return EXIT.done;
      }),
    );
  add('segment', "replace a source's segmentation")
    .argument('<source>')
    .requiredOption('--set <file>', 'JSON in the shape of `list --json` for that source')
    .action((name: string, options: { set: string }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const sourceId = sourceNamed(desk.session, name);
        const listed = readListFile(options.set);
        const changed = await desk.client.articles.segment({
          sourceId,
          segmentation: segmentationSchema.parse({
            articles: listed.articles
              .filter((article) => article.sourceId === undefined || article.sourceId === sourceId)
              .map(({ id, incomplete, segments }) => ({ id: id ?? null, incomplete, segments })),
            outside: listed.outside.filter(
              (segment) => segment.sourceId === undefined || segment.sourceId === sourceId,
            ),
          }),
        });
        output.answer(changed, () => String(changed.changed));
        return EXIT.done;
      }),
    );
}

const listedSegment = segmentationSchema
  .unwrap()
  .shape.outside.element.unwrap()
  .extend({
    join: z.enum(['new', 'continue']).default('new'),
    confidence: z.number().default(1),
    sourceId: z.string().optional(),
  });
const listFile = z.object({
  articles: z.array(
    z.object({
      id: z.string().nullable().optional(),
      sourceId: z.string().optional(),
      incomplete: z.boolean().default(false),
      segments: z.array(listedSegment),
    }),
  ),
  outside: z.array(listedSegment).default([]),
});

function readListFile(file: string): z.infer<typeof listFile> {
  if (!fs.existsSync(file)) throw new AppError('E-USAGE', { reason: `--set ${file}` });
  let json: unknown;
  try {
    json = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new AppError('E-USAGE', {
      reason: `--set: ${error instanceof Error ? error.message : ''}`,
    });
  }
  const parsed = listFile.safeParse(json);
  if (!parsed.success) throw new AppError('E-USAGE', { reason: z.prettifyError(parsed.error) });
  return parsed.data;
}
