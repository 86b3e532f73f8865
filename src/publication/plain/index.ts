// What a timeline looks and reads like where no publication is named.

export { defaultPublication } from "./defaultPublication.ts";
