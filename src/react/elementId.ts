/**
 * The `id` of what belongs to an event, or of its part. An `id` on a page holds no spaces: lists of
 * them are separated by spaces. "the vote" becomes "the%20vote".
 */
export function elementId(prefix: string, eventId: string): string {
  // The percent sign too, so that no two ids become one. A link to the result is found as it is.
  return `${prefix}${eventId}`.replaceAll(/[%\s]/g, encodeURIComponent);
}
