import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../server/src/format/language";
import { siblingKeys } from "../../../server/src/format/paths";
import { isPlaceholder } from "../../../server/src/format/placeholders";
import {
	allQuestions,
	choiceSynonymsOf,
	memberQuestions,
	PILOT,
	questionAt,
} from "../../../server/src/format/questions";
import { hasReached, STATUSES, severityOfMissing } from "../../../server/src/format/status";

describe("questions", () => {
	it.each(LANGUAGES)("are asked in %s, each", (language) => {
		for (const question of allQuestions().filter(({ path }) => path !== "")) {
			const texts = question.texts[language];
			expect([texts.title, texts.description, texts.question], question.path).not.toContain("");
		}
	});
	it("differ from one language to the other", () => {
		for (const { path, texts } of allQuestions().filter((question) => question.path !== "")) {
			expect(texts.nl.question, path).not.toBe(texts.en.question);
		}
	});
	it("have the order of the design", () => {
		expect(memberQuestions(PILOT).map(({ key }) => key)).toEqual([
			...[
				"title",
				"municipality",
				"summary",
				"status",
				"period",
				"themes",
				"traits",
				"contact",
				"why",
				"success",
				"control",
				"decisions",
				"ended",
			],
		]);
		expect(siblingKeys(questionAt("why.goals.by") ?? PILOT)).toEqual([
			...["goal", "policy", "indicator", "unit", "baseline", "target", "by", "measured"],
		]);
	});
});

describe("synonyms that people write", () => {
	const wordsOf = (path: string) => {
		const question = questionAt(path) ?? PILOT;
		return choiceSynonymsOf(question.item?.choices.length ? question.item : question);
	};
	it.each([
		["status", "bezig", "running"],
		["status", "beëindigd", "stopped"],
		["success.stakeholders.from", "bezig", "running"],
		["success.stakeholders.from", "verkenning", "exploring"],
		["themes", "groen", "sustainability"],
		["themes", "veilig", "liveability"],
		["themes", "ondernemers", "economy"],
		["traits", "chatbot", "ai"],
		["success.processes.readiness", "bijna klaar", "partly"],
		["success.stakeholders.kind", "omwonenden", "residents"],
		["success.stakeholders.kind", "woningcorporatie", "organisations"],
		["success.stakeholders.influence", "gering", "low"],
		["success.stakeholders.support", "oneens", "against"],
		["success.stakeholders.involvement", "meedenken", "advise"],
		["success.stakeholders.involvement", "meepraten", "consult"],
		["success.stakeholders.involvement", "beslissen", "co-decide"],
		["success.compliance.status", "op orde", "met"],
		["success.scaling.kind", "opschalen", "roll-out"],
		["success.scaling.kind", "groeien", "expansion"],
		["success.scaling.kind", "elders", "replication"],
		["control.commissioner.unit", "gemeentesecretaris", "executive-board"],
		["control.champions.network", "externen", "outside"],
		["ended.reason", "regelgeving", "law"],
		// Could be the own one or another.
		["success.stakeholders.kind", "gemeente", undefined],
	])("at %s: %s means %s", (path, word, choice) => expect(wordsOf(path).get(word)).toBe(choice));

	it("for a key too: grens", () => expect(questionAt("success.compliance.limitsNow")?.synonyms).toContain("grens"));
});

describe("statuses", () => {
	it("ask what their phase asks, those beside the way what a running pilot is asked", () => {
		expect(STATUSES.filter((status) => hasReached(status, "preparing"))).toEqual([
			...["preparing", "running", "evaluating", "scaling", "regular", "paused", "stopped", "completed"],
		]);
	});
	it("set how bad a gap is", () => {
		const of = (severity: string) => STATUSES.filter((status) => severityOfMissing(status) === severity);
		expect(of("information")).toEqual(["idea", "exploring", "stopped", "completed"]);
		expect(of("warning")).toEqual(["preparing", "paused"]);
		expect(of("error")).toEqual(["running", "evaluating", "scaling", "regular"]);
	});
});

describe("placeholders", () => {
	it.each([
		...[
			"",
			"  ",
			"todo",
			"TODO",
			"TODO: nog uitzoeken",
			"tbd",
			"T.B.D.",
			"n.t.b.",
			"N.t.b",
			"nog invullen",
			"Nog in te vullen",
		],
		...[
			"nog te bepalen",
			"nader te bepalen",
			"xxx",
			"XX",
			"...",
			"…",
			"?",
			"??",
			"-",
			"n/a",
			"N.v.t.",
			"lorem ipsum dolor sit amet",
		],
		...[
			"<invullen>",
			"[todo]",
			"volgt",
			"jjjj-mm-dd",
			"Describe the problem in the municipality",
			"to be determined",
			"fill in",
		],
	])("%j says nothing", (text) => expect(isPlaceholder(text)).toBe(true));
	it.each([
		...[
			"Bewoners slapen slecht",
			"Todorov & Zn.",
			"geen",
			"none",
			"nee",
			"X",
			"0",
			"Volgtijdelijk",
			"nog niet alle lampen zijn vervangen",
		],
		...["directie", "CIO", "5G?", "Textielverwerking", "later dit jaar", "na de zomer", "NVT-lab", "Tekst op borden"],
	])("%j says something", (text) => expect(isPlaceholder(text)).toBe(false));
});
