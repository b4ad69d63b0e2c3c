/** Everything that the server answers to, one line each. */
import { codeActions } from "./codeActions";
import { completion } from "./completion";
import { documentSymbols } from "./documentSymbols";
import type { Feature } from "./feature";
import { foldingRanges } from "./foldingRanges";
import { pullDiagnostics } from "./pullDiagnostics";
import { selectionRanges } from "./selectionRanges";

export const FEATURES: readonly Feature[] = [
	codeActions,
	completion,
	documentSymbols,
	foldingRanges,
	pullDiagnostics,
	selectionRanges,
];
