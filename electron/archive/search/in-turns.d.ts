/**
 * Leaves the event loop to others whenever a turn is over: to be awaited between small pieces of a long
 * work. Errors: `E-CANCELLED`.
 */
export declare function turns(signal?: AbortSignal): () => Promise<void>;
