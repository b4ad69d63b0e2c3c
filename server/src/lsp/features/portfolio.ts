/** What one pilot of the portfolio still asks for, for a client that shows it below the pilot. */
import { unansweredQuestions } from "../../document/unanswered";
import { toRange } from "../../editing/toLsp";
import { allQuestions } from "../../format/questions";
import { SEVERITIES } from "../../format/status";
import { guard } from "../guard";
import type { PilotDetailsMethod, PilotDetailsParams, PilotDetailsResult } from "../protocol";
import { unansweredMessage } from "../readiness";
import type { Feature } from "./feature";

const DETAILS: PilotDetailsMethod = "pilot/pilotDetails";

export const portfolio: Feature = {
	capabilities: () => ({}),
	register({ connection, client, portfolio: { lookAt } }) {
		connection.onRequest(
			DETAILS,
			guard(connection, "Details", async ({ uri }: PilotDetailsParams): Promise<PilotDetailsResult> => {
				const checked = await lookAt(uri);
				if (checked === undefined) {
					return { openAnswers: [], findings: [] };
				}
				const { document, pilot, findings } = checked;
				const open = unansweredQuestions(pilot, pilot.status);
				return {
					openAnswers: open.map((answer) => unansweredMessage(document, answer, client.language, true)),
					findings: findings
						.filter(({ code }) => !ANSWERS.has(code))
						.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
						.map(({ code, severity, span, message }) => ({
							code,
							severity,
							range: toRange(document, span),
							message: message[client.language],
						})),
				};
			}),
		);
	},
};

const ANSWERS: ReadonlySet<string> = new Set(allQuestions().map(({ path }) => path));
