/** Pilots of one municipality with the same title. */
import { keyOf } from "../../text/comparable";
import { relativeFile } from "../../text/paths";
import { relatedFinder } from "../groups";
import type { CrossFileRule, Member } from "../rule";

export const rule: CrossFileRule<Member<string>> = {
	id: "portfolio/same-title",
	severity: "warning",
	membersOf({ uri, title, municipality }) {
		const key = keyOf(title?.value, municipality?.value);
		return title === undefined || key === undefined ? [] : [{ uri, key, at: title }];
	},
	*find(group) {
		const findRelated = relatedFinder({ en: "The same title.", nl: "Dezelfde titel." });
		const [first, second] = group;
		if (first === undefined || second === undefined) {
			return;
		}
		for (const member of group) {
			const more = group.length - 1;
			const file = relativeFile((first === member ? second : first).uri, member.uri);
			yield {
				member,
				message:
					more === 1
						? {
								en: `Another pilot of this municipality, “${file}”, has the same title. Give each its own title, or remove the one you don’t need.`,
								nl: `Een andere pilot van deze gemeente, “${file}”, heeft dezelfde titel. Geef elke pilot een eigen titel, of haal de dubbele weg.`,
							}
						: {
								en: `${more} other pilots of this municipality have the same title, such as “${file}”. Give each its own title, or remove those you don’t need.`,
								nl: `${more} andere pilots van deze gemeente hebben dezelfde titel, zoals “${file}”. Geef elke pilot een eigen titel, of haal de dubbele weg.`,
							},
				related: findRelated(group, member),
			};
		}
	},
};
