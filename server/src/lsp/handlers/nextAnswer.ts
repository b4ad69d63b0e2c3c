/** Where the next answer goes. */
import { getNextAnswer } from "../../editing/pilots/nextAnswer";
import { PILOT_FORMAT } from "../../format/formats";
import type { NextAnswerParams, NextAnswerResult } from "../../protocol/protocol";
import type { Snapshot } from "../snapshot";

export function nextAnswer(
	{ document, analysis, client }: Snapshot,
	{ position, within }: NextAnswerParams,
): NextAnswerResult {
	const offset = position === undefined ? 0 : document.offsetAt(position);
	return analysis.pilot.format === PILOT_FORMAT
		? getNextAnswer(analysis, { language: client.settings.language, offset, within })
		: { next: null };
}
