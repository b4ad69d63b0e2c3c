/** A pilot that starts under one law and ends under another has to know it. */
import { isRuledOut, listedItems } from "../../../../document/compliance";
import { periodOf } from "../../../../document/query";
import type { Language } from "../../../../format/language";
import type { Regulation } from "../../../../format/regulations";
import { hasReached } from "../../../../format/status";
import { longDate } from "../../../../text/dates";
import { lowerFirst } from "../../../core/wording";
import type { Rule } from "../../rule";

export const rule: Rule = {
	id: "success/law-changes-in-period",
	severity: "information",
	title: { en: "A law changes during the pilot", nl: "Een wet verandert tijdens de pilot" },
	*find(pilot, { today }) {
		const { start, end } = periodOf(pilot);
		if (start === undefined || end === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const reported = new Set<string>();
		for (const listed of listedItems(pilot)) {
			// Another rule reports a replaced law; changes of its successor are reported once that is on the list.
			const regulation = listed.recognised?.by === "replaced" ? undefined : listed.recognised?.regulation;
			const changes = (regulation?.applicationDates ?? NONE).filter(
				({ date }) => date >= start.value && date <= end.value,
			);
			if (regulation !== undefined && changes.length > 0 && !isRuledOut(listed) && !reported.has(regulation.id)) {
				reported.add(regulation.id);
				yield {
					span: listed.name.span,
					message: {
						en: messageFor(regulation, changes, today, "en"),
						nl: messageFor(regulation, changes, today, "nl"),
					},
				};
			}
		}
	},
};

type Changes = NonNullable<Regulation["applicationDates"]>;
const NONE: Changes = [];

/** A longer message is cut off where editors list it. */
const LONGEST = 160;

/** With what changes, where it is one thing and there is room for it. */
function messageFor({ shortName }: Regulation, changes: Changes, today: string, language: Language): string {
	const texts = TEXTS[language];
	const [name, days] = [shortName[language], daysOf(changes, today, language)];
	const [only, ...others] = changes;
	if (only !== undefined && others.length === 0) {
		const full = `${name}, ${texts.isNew} ${days[0]}: ${lowerFirst(only.what[language])}. ${texts.checkIt}`;
		if (full.length <= LONGEST) {
			return full;
		}
	}
	const listed = [...days.slice(0, -2), days.slice(-2).join(texts.and)].join(", ");
	return `${name}: ${texts.newRules} ${listed}. ${texts.checkThem}`;
}

const TEXTS = {
	en: {
		isNew: "new",
		newRules: "new rules",
		since: "since",
		from: "from",
		and: " and ",
		checkIt: "Check what that means for the pilot.",
		checkThem: "Check what they mean for the pilot.",
	},
	nl: {
		isNew: "nieuw",
		newRules: "nieuwe regels",
		since: "sinds",
		from: "vanaf",
		and: " en ",
		checkIt: "Ga na wat dat voor de pilot betekent.",
		checkThem: "Ga na wat die voor de pilot betekenen.",
	},
} as const;

/** “since 1 May 2026, 1 June 2026”: the word in front is there again only where it is another one. */
function daysOf(changes: Changes, today: string, language: Language): readonly string[] {
	const words = changes.map(({ date }) => TEXTS[language][date <= today ? "since" : "from"]);
	return changes.map(({ date }, index) =>
		[...(words[index] === words[index - 1] ? [] : [words[index]]), longDate(date, language)].join(" "),
	);
}
