/** A camera that only counts still films people. Who says that no personal data is used also says why nobody can be recognised. */
import type { Answer, SchemaDocument } from "../../../../document/document";
import { addMember } from "../../../../document/edits/addAnswers";
import { booleanIn, given, itemsAt, type Located, lackIn, textIn } from "../../../../document/query";
import type { Localized } from "../../../../format/language";
import { hasReached } from "../../../../format/status";
import type { Fix } from "../../../core/finding";
import { quoted } from "../../../core/wording";
import { replaceValue } from "../../../shape/replace";
import type { Rule, RuleFinding } from "../../rule";
import { nobodyIsRecognised, signOfPeople } from "./signsOfPeople";

export const rule: Rule = {
	id: "success/personal-data-overlooked",
	severity: "warning",
	title: { en: "Personal data possibly overlooked", nl: "Persoonsgegevens mogelijk over het hoofd gezien" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const data of itemsAt(pilot, "success.data")) {
			yield* inData(data, pilot);
		}
		for (const device of itemsAt(pilot, "success.devices")) {
			yield* inDevice(device, pilot);
		}
	},
};

function* inData(data: Answer, pilot: SchemaDocument): Iterable<RuleFinding> {
	const personal = booleanIn(data, "personal");
	if (personal?.value !== false) {
		return;
	}
	const texts = (keys: readonly string[]) => keys.map((key) => textIn(data, key)?.value ?? "").join(" | ");
	const sign = signOfPeople(texts(["name", "source"]), texts(["use"]));
	if (sign !== undefined && !nobodyIsRecognised(texts(["name", "source", "use"]))) {
		yield { span: personal.span, message: messageFor(sign, textIn(data, "name")), fixes: () => setTrue(data, pilot) };
	}
}

/** Where some data is said to be personal, the device that gathers it need not say so too. */
function* inDevice(device: Answer, pilot: SchemaDocument): Iterable<RuleFinding> {
	const measures = textIn(device, "measures");
	const personal = booleanIn(device, "personal");
	const isAnswered =
		personal === undefined && (hasPersonalData(pilot) || lackIn(pilot, device, "personal") === undefined);
	if (measures === undefined || personal?.value === true || isAnswered) {
		return;
	}
	const sign = signOfPeople(measures.value, "");
	if (sign !== undefined && !nobodyIsRecognised(`${textIn(device, "kind")?.value ?? ""} | ${measures.value}`)) {
		const span = personal?.span ?? measures.span;
		yield { span, message: messageFor(sign, textIn(device, "kind")), fixes: () => setTrue(device, pilot) };
	}
}

function hasPersonalData(pilot: SchemaDocument): boolean {
	return itemsAt(pilot, "success.data").some((data) => booleanIn(data, "personal")?.value !== false);
}

function messageFor(sign: string, name: Located<string> | undefined): Localized {
	return {
		en: `${name === undefined ? "This" : quoted(name.value)} mentions ${quoted(sign)}: people may be recognised. Set “personal” to “true” (yes), or explain why they can’t be.`,
		nl: `Bij ${name === undefined ? "deze gegevens" : quoted(name.value)} staat ${quoted(sign)}: mogelijk zijn mensen te herkennen. Zet “personal” op “true” (ja), of schrijf waarom niet.`,
	};
}

function setTrue(holder: Answer, pilot: SchemaDocument): readonly Fix[] {
	const personal = given(holder, "personal");
	const absent = lackIn(pilot, holder, "personal");
	const edits =
		absent?.state === "absent" ? addMember(pilot, holder, "personal", { kind: "blank", stop: { hint: "true" } }) : [];
	if (personal !== undefined) {
		return [replaceValue(personal, pilot, "true", { preferred: false, safe: false })];
	}
	return edits.length === 0
		? []
		: [{ title: { en: "Set “personal” to “true” (yes)", nl: "Zet “personal” op “true” (ja)" }, edits }];
}
