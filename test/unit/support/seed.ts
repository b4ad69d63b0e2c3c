/**
 * The same random texts in each run, so that the same code gives the same result. `PILOT_SEED=$RANDOM` looks for others.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PILOT_SEED ?? 1) });
