/** What is not agreed with a supplier at the start is for sale at the end. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { dayIn, itemsAt, lackIn, soundPeriodOf, textIn } from "../../../document/query";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import { quoted } from "../../core/wording";
import { addAnswerFixes } from "../answerFixes";
import type { Rule, RuleFinding } from "../rule";

export const rule: Rule = {
	id: "success/supplier-lock-in",
	severity: "warning",
	title: { en: "Tied to a supplier", nl: "Vast aan een leverancier" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const supplier of itemsAt(pilot, "success.suppliers")) {
			yield* withoutExit(pilot, supplier);
			yield* endsTooEarly(pilot, supplier);
		}
	},
};

function nameOf(supplier: Answer): Localized {
	const name = textIn(supplier, "name")?.value;
	return name === undefined ? { en: "this supplier", nl: "deze leverancier" } : { en: quoted(name), nl: quoted(name) };
}

function* withoutExit(pilot: SchemaDocument, supplier: Answer): Iterable<RuleFinding> {
	const lack = lackIn(pilot, supplier, "exit");
	const name = nameOf(supplier);
	if (lack !== undefined) {
		yield {
			span: lack.headSpan,
			message: {
				en: `It doesn’t say what ${name.en} hands over at the end. Agree on that before the start, and add it under “exit”.`,
				nl: `Er staat niet wat ${name.nl} aan het einde overdraagt. Spreek dat vóór de start af, en zet het bij “exit” (overdracht).`,
			},
			fixes: () => addAnswerFixes(pilot, supplier, lack, ADD),
		};
	}
}

const ADD: Localized = {
	en: "Add a blank for the handover at the end",
	nl: "Zet een plek klaar voor de overdracht aan het einde",
};

/** Of a pilot that has ended the contract may be over too. */
function* endsTooEarly(pilot: SchemaDocument, supplier: Answer): Iterable<RuleFinding> {
	const [ends, { end }] = [dayIn(supplier, "endsOn"), soundPeriodOf(pilot)];
	const hasEnded = pilot.status === "stopped" || pilot.status === "completed";
	const name = nameOf(supplier);
	if (ends !== undefined && end !== undefined && ends.value < end.value && !hasEnded) {
		yield {
			span: ends.span,
			message: {
				en: `The contract with ${name.en} ends on ${longDate(ends.value, "en")}, before the pilot (${longDate(end.value, "en")}). Extend it, or end the pilot earlier.`,
				nl: `Het contract met ${name.nl} eindigt op ${longDate(ends.value, "nl")}, eerder dan de pilot (${longDate(end.value, "nl")}). Verleng het, of laat de pilot eerder eindigen.`,
			},
			related: [{ span: end.span, message: { en: "The end date.", nl: "De einddatum." } }],
		};
	}
}
