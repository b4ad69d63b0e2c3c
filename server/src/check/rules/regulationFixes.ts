/** Fixes that add laws of the catalogue to a pilot's list, as ones to comply with or as one that does not apply. */

import type { SchemaDocument } from "../../document/document";
import { addItem, itemSkeleton } from "../../document/edits/addAnswers";
import type { Regulation } from "../../format/regulations";
import type { SkeletonMember } from "../../text/skeleton";
import { plainOrQuoted } from "../../yaml/edit/writeValue";
import type { Fix } from "../core/finding";

const LIST = "success.compliance";

/** The name comes first, so that the two fixes for each law are found below each other in a long menu. */
export function addFix(pilot: SchemaDocument, { id, shortName }: Regulation): Fix {
	return {
		title: { en: `${shortName.en}: add to the list`, nl: `${shortName.nl}: op de lijst zetten` },
		edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, { regulation: inYaml(id) })),
	};
}

export function ruleOutFix(pilot: SchemaDocument, { id, shortName }: Regulation): Fix {
	const members: readonly SkeletonMember[] = [
		written("regulation", inYaml(id)),
		written("status", "not-applicable"),
		{ key: "reason", value: { kind: "blank", stop: {} } },
	];
	return {
		title: {
			en: `${shortName.en}: not applicable, because…`,
			nl: `${shortName.nl}: niet van toepassing, omdat…`,
		},
		edits: addItem(pilot, LIST, { kind: "map", members }),
	};
}

/** An item for each of them, without an answer yet whether they apply. */
export function addAllFixes(pilot: SchemaDocument, regulations: readonly Regulation[]): readonly Fix[] {
	const [first, ...others] = regulations.map(({ id }) => itemSkeleton(pilot, LIST, { regulation: inYaml(id) }));
	const count = regulations.length;
	return first === undefined || others.length === 0
		? []
		: [
				{
					title: {
						en: `Add ${count === 2 ? "both" : `all ${count}`} to the list, to look into later`,
						nl: `Zet ${count === 2 ? "beide" : `alle ${count}`} op de lijst, om later na te gaan`,
					},
					edits: addItem(pilot, LIST, first, others),
					preferred: true,
				},
			];
}

/** An organisation names its own laws as it likes. */
function inYaml(id: string): string {
	return plainOrQuoted(id, true);
}

function written(key: string, text: string): SkeletonMember {
	return { key, value: { kind: "blank", stop: { hint: text } } };
}
