/** What one pilot of the list still asks for, for a client that shows it below the pilot. */
import { unansweredQuestions } from "../../document/unanswered";
import { toRange } from "../../editing/toLsp";
import { allQuestions } from "../../format/questions";
import { SEVERITIES } from "../../format/status";
import type { PilotDetailsParams, PilotDetailsResult } from "../../protocol/protocol";
import { unansweredMessage } from "../readiness";
import type { Workspace } from "../snapshot";

export async function pilotDetails(workspace: Workspace, { uri }: PilotDetailsParams): Promise<PilotDetailsResult> {
	const analysis = await workspace.read(uri);
	if (analysis === undefined) {
		return { openAnswers: [], findings: [] };
	}
	const { document, pilot, findings } = analysis;
	const { language } = workspace.client.settings;
	return {
		openAnswers: unansweredQuestions(pilot, pilot.status).map((one) =>
			unansweredMessage(document, one, language, true),
		),
		findings: findings
			.filter(({ code }) => !QUESTIONS.has(code))
			.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
			.map(({ code, severity, span, message }) => ({
				code,
				severity,
				range: toRange(document, span),
				message: message[language],
			})),
	};
}

const QUESTIONS: ReadonlySet<string> = new Set(allQuestions().map(({ path }) => path));
