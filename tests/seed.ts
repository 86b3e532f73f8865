import fc from "fast-check";

/**
 * Laws are tried on the same examples in every run, so that a run can be repeated. Another
 * `CIRCA_SEED` searches elsewhere; a counterexample that it finds becomes an example of its own.
 */
fc.configureGlobal({ seed: Number(process.env["CIRCA_SEED"] ?? 20_250_324) });
