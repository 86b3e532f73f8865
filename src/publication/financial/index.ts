// The Ledger, a financial daily: tinted paper, small type.

export { financial } from "./financial.ts";
