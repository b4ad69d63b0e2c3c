/** A pilot that starts under one law and ends under another has to know it. */
import { isRuledOut, listedItems } from "../../../document/compliance";
import { periodOf } from "../../../document/query";
import type { Language, Localized } from "../../../format/language";
import type { Regulation } from "../../../format/regulations";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

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
			if (regulation === undefined || isRuledOut(listed) || reported.has(regulation.id)) {
				continue;
			}
			reported.add(regulation.id);
			const changes = (regulation.applicationDates ?? []).filter(
				({ date }) => date >= start.value && date <= end.value,
			);
			if (changes.length > 0) {
				yield { span: listed.name.span, message: messageFor(regulation, changes, today) };
			}
		}
	},
};

type Change = NonNullable<Regulation["applicationDates"]>[number];

function messageFor({ shortName }: Regulation, changes: readonly Change[], today: string): Localized {
	const past = changes.filter(({ date }) => date <= today);
	const coming = changes.filter(({ date }) => date > today);
	return { en: shortest("en", shortName.en, past, coming), nl: shortest("nl", shortName.nl, past, coming) };
}

/** A longer message is cut off where editors list them. */
const LONGEST = 160;

/** With what each change is about, if there is room for it. */
function shortest(language: Language, law: string, past: readonly Change[], coming: readonly Change[]): string {
	const [short, full] = [false, true].map((isFull) => {
		const told = (changes: readonly Change[]) =>
			changes
				.map(({ date, what }) => `${longDate(date, language)}${isFull ? ` (${what[language]})` : ""}`)
				.join(isFull ? "; " : language === "en" ? " and " : " en ");
		return TEXTS[language](law, told(past), told(coming));
	}) as [string, string];
	return full.length <= LONGEST ? full : short;
}

/** What is past is told as past; what is asked concerns the dates that are told. */
const TEXTS: Readonly<Record<Language, (law: string, past: string, coming: string) => string>> = {
	en: (law, past, coming) =>
		coming === ""
			? `“${law}” changed during the pilot: ${past}. Check that the pilot meets it.`
			: past === ""
				? `“${law}” changes during the pilot: ${coming}. See what it asks of the pilot from then on.`
				: `“${law}” changed during the pilot: ${past}, and changes again: ${coming}. Check both.`,
	nl: (law, past, coming) =>
		coming === ""
			? `“${law}” veranderde tijdens de pilot: ${past}. Ga na of de pilot daaraan voldoet.`
			: past === ""
				? `“${law}” verandert tijdens de pilot: ${coming}. Ga na wat de pilot vanaf dan moet doen.`
				: `“${law}” veranderde tijdens de pilot: ${past}, en verandert opnieuw: ${coming}. Ga beide na.`,
};
