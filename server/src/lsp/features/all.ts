/** Everything that the server answers to, one line each. */
import { codeActions } from "./codeActions";
import { codeLenses } from "./codeLenses";
import { completion } from "./completion";
import { documentLinks } from "./documentLinks";
import { documentSymbols } from "./documentSymbols";
import type { Feature } from "./feature";
import { foldingRanges } from "./foldingRanges";
import { formatting } from "./formatting";
import { hover } from "./hover";
import { inlayHints } from "./inlayHints";
import { newPilot } from "./newPilot";
import { onTypeFormatting } from "./onTypeFormatting";
import { parties } from "./parties";
import { portfolio } from "./portfolio";
import { pullDiagnostics } from "./pullDiagnostics";
import { rename } from "./rename";
import { selectionRanges } from "./selectionRanges";
import { semanticTokens } from "./semanticTokens";
import { workspaceSymbols } from "./workspaceSymbols";

export const FEATURES: readonly Feature[] = [
	codeActions,
	codeLenses,
	completion,
	documentLinks,
	documentSymbols,
	foldingRanges,
	formatting,
	hover,
	inlayHints,
	newPilot,
	onTypeFormatting,
	parties,
	portfolio,
	pullDiagnostics,
	rename,
	selectionRanges,
	semanticTokens,
	workspaceSymbols,
];
