// Parts that name each other by id: what names nothing, itself or in a circle is left out.

export { createIdBook, type IdBook } from "./IdBook.ts";
export { keepDatedEras } from "./keepDatedEras.ts";
export { keepUnique } from "./keepUnique.ts";
export { linkEvents } from "./linkEvents.ts";
export { linkParties } from "./linkParties.ts";
export { linkRelations, type RelationBooks } from "./linkRelations.ts";
