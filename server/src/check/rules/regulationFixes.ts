/** Fixes that add a regulation of the catalogue to a pilot's list, as one to comply with or as one that does not apply. */

import type { SchemaDocument } from "../../document/document";
import { addItem, itemSkeleton } from "../../document/edits/addAnswers";
import type { Regulation } from "../../format/regulations";
import type { SkeletonMember } from "../../text/skeleton";
import type { Fix } from "../core/finding";

const LIST = "success.compliance";

export function addFix(pilot: SchemaDocument, { id, name }: Regulation): Fix {
	return {
		title: { en: `Add to the list: ${name.en}`, nl: `Zet op de lijst: ${name.nl}` },
		edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, { regulation: id })),
	};
}

export function ruleOutFix(pilot: SchemaDocument, { id, name }: Regulation): Fix {
	const members: readonly SkeletonMember[] = [
		written("regulation", id),
		written("status", "not-applicable"),
		{ key: "reason", value: { kind: "blank", stop: {} } },
	];
	return {
		title: {
			en: `Rule out, with a place for the reason: ${name.en}`,
			nl: `Sluit uit, met een plek voor de reden: ${name.nl}`,
		},
		edits: addItem(pilot, LIST, { kind: "map", members }),
	};
}

function written(key: string, text: string): SkeletonMember {
	return { key, value: { kind: "blank", stop: { hint: text } } };
}
