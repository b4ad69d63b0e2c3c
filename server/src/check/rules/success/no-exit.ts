/** A pilot that stops leaves its sensors on the poles and its data on a disk, unless somebody has agreed otherwise. */
import type { SchemaDocument } from "../../../document/document";
import { answerAt, lackIn, saysSomething, traitsOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "success.scaling";
/** What stays behind if nobody clears it up: things in the street, and data about people. */
const LEAVES_SOMETHING: readonly string[] = [
	"sensors-in-public-space",
	"camera",
	"anpr",
	"personal-data",
	"special-category-data",
];

export const rule: Rule = {
	id: "success/no-exit",
	severity: "warning",
	title: { en: "No agreements about the wind-down", nl: "Geen afspraken over de afbouw" },
	*find(pilot) {
		const holder = hasReached(pilot.status, "preparing") ? answerAt(pilot, HOLDER) : undefined;
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "exit") : undefined;
		const [trait] = leavingTraits(pilot);
		if (holder !== undefined && lack !== undefined && trait !== undefined) {
			yield {
				span: lack.headSpan,
				message: {
					en: "It doesn’t say what happens to devices and data afterwards. Add under “exit” who removes or deletes them, and when.",
					nl: "Er staat niet wat er na afloop met apparaten en gegevens gebeurt. Zet bij “exit” wie ze weghaalt of wist, en wanneer.",
				},
				related: [{ span: trait.span, message: { en: "The trait.", nl: "Het kenmerk." } }],
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for the wind-down",
						nl: "Zet een plek klaar voor de afbouw",
					}),
			};
		}
	},
};

function leavingTraits(pilot: SchemaDocument) {
	return traitsOf(pilot).filter(({ value }) => LEAVES_SOMETHING.includes(value));
}
