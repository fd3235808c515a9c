// Who may import whom (docs: CONTRIBUTING.md). TypeScript's project references say the same by `lib` and
// `types`; this says it by path, and also sees cycles and packages. e2e/layers.test.ts proves that it bites.

const TEST_FILE = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-imports-nothing',
      comment: 'core is pure: no other layer, no package, no Node. Tables come in as values.',
      severity: 'error',
      from: { path: '^core/', pathNot: `${TEST_FILE}|/testing/` },
      to: { pathNot: '^core/' },
    },
    {
      name: 'core-knows-no-other-layer',
      comment: 'The tests of core may use vitest and Node, but no other layer.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(db|electron|renderer|e2e)/' },
    },
    {
      name: 'db-only-core',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(electron|renderer|e2e)/' },
    },
    {
      name: 'electron-only-core-and-db',
      comment:
        'Tests may also use the helpers of e2e, such as LibreOffice as an independent reader.',
      severity: 'error',
      from: { path: '^electron/', pathNot: TEST_FILE },
      to: { path: '^(renderer|e2e)/' },
    },
    {
      name: 'renderer-only-core-and-contract',
      comment:
        'The page talks to the archive process through electron/contract.ts and nothing else.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: TEST_FILE },
      to: { path: '^(db|electron|e2e)/', pathNot: '^electron/contract\\.ts$' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contract-runs-in-the-page',
      comment: 'What the renderer imports must not drag Node, Electron or the store into the page.',
      severity: 'error',
      from: { path: '^electron/contract\\.ts$' },
      to: { path: '^(db|electron)/|(^|/)node_modules/(electron|better-sqlite3)/' },
    },
    {
      name: 'contract-has-no-node',
      severity: 'error',
      from: { path: '^electron/contract\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'assets-are-data',
      comment: 'The scripts that make our tables run by hand; the product reads what they made.',
      severity: 'error',
      from: { path: '^(core|db|electron|renderer)/' },
      to: { path: '^assets/.*\\.ts$' },
    },
    {
      name: 'e2e-drives-from-outside',
      comment:
        'What a user cannot reach, an end-to-end test must not either; runtime/ only finds Electron.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: {
        path: '^(db|electron|renderer)/',
        pathNot: '^electron/(runtime/|contract\\.ts$|builder\\.config\\.ts$)',
      },
    },
    {
      name: 'electron-module-only-in-main-and-preload',
      comment: 'Everything else must also run under plain Node (CLI, tests).',
      severity: 'error',
      from: { path: '^(core|db|electron|renderer)/', pathNot: '^electron/(main|preload)/' },
      to: { path: '(^|/)node_modules/electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-types-only-in-electron',
      severity: 'error',
      from: { path: '^(core|db|renderer)/' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'better-sqlite3-only-in-db',
      severity: 'error',
      from: { pathNot: '^db/' },
      to: { path: '(^|/)node_modules/(@types/)?better-sqlite3/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(core|db|electron|renderer)/', pathNot: `${TEST_FILE}|/testing/` },
      to: {
        path: `${TEST_FILE}|/testing/|(^|/)node_modules/(vitest|fast-check|@fast-check|@playwright|playwright)/`,
      },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|out|dist)/|^electron/node24/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
