// The React entry, "circa".

export type { Chronology, ChronologyEvent } from "./model/index.ts";
