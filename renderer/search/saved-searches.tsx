/** Placeholder until the calls are here. */
export function SavedSearches() {
  return null;
}
