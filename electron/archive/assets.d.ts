/**
 * Where the files of `assets/` lie. The nearest `assets` above this module: the checkout's for the
 * sources and for a build in `out/`, the one beside `app.asar` when packaged.
 */
export declare function assetsFolder(): string;
export declare function readAsset(name: string): string;
/** The Traditional → Simplified character table, read once. */
export declare function readScriptTable(): string;
/** The sample pages of the tour; those for development lie in folders beside them. */
export declare function samplePages(): readonly string[];
