/** A file with no pilot in it, or with more than one; other files of the product may be empty. */

import type { SchemaDocument } from "../../document/document";
import type { Format } from "../../format/formats";
import type { Localized } from "../../format/language";
import { PILOT } from "../../format/questions";
import { neededAt, skeletonOf } from "../../format/skeleton";
import { lineEnd } from "../../text/lines";
import { writeDocument } from "../../yaml/edit/insert";
import { styleOf } from "../../yaml/style";
import type { Check, Finding, Fix } from "../core/finding";

export const documentCheck: Check = function* (document) {
	const { tree } = document;
	const { name } = document.format;
	if (isEmptyFile(document)) {
		yield* name === "pilot" ? [emptyFile(document)] : [];
	} else if (tree.root !== undefined && tree.root.kind !== "map" && tree.root.kind !== "unreadable") {
		yield {
			code: "file/type",
			span: { start: tree.root.span.start, end: lineEnd(tree.text, tree.root.span.start) },
			severity: "error",
			message: BEGINS_WITH[name],
		};
	}
	const second = tree.secondDocument;
	if (second !== undefined) {
		yield {
			code: "file/one-pilot",
			span: second,
			severity: "error",
			message: name === "pilot" ? SECOND_PILOT : SECOND_PART,
		};
	}
};

const BEGINS_WITH: Readonly<Record<Format["name"], Localized>> = {
	pilot: {
		en: "This file doesn’t start like a pilot. Begin with a field and its answer, such as “title: Quiet nights”.",
		nl: "Dit bestand begint niet als een pilot. Begin met een veld en het antwoord, zoals “title: Rustige nachten”.",
	},
	pilotrc: {
		en: "This doesn’t look like the settings of a folder. Begin with “rules:” or “regulations:”.",
		nl: "Dit lijken geen instellingen van een map. Begin met “rules:” of “regulations:”.",
	},
	"own-regulations": {
		en: "This doesn’t look like a list of your own laws and rules. Begin with “regulations:”.",
		nl: "Dit lijkt geen lijst met eigen wetten en regels. Begin met “regulations:”.",
	},
};
const SECOND_PILOT: Localized = {
	en: "A second pilot starts here; only the first one counts. Put each pilot in a file of its own.",
	nl: "Hier begint een tweede pilot; alleen de eerste telt. Zet elke pilot in een eigen bestand.",
};
const SECOND_PART: Localized = {
	en: "A second part starts here; only the first one counts. Merge the two, and remove this line.",
	nl: "Hier begint een tweede deel; alleen het eerste telt. Voeg de twee samen en haal deze regel weg.",
};

/** No value at all, or the first word of a file that somebody is starting. */
function isEmptyFile({ tree }: SchemaDocument): boolean {
	if (tree.root === undefined) {
		return tree.problems.length === 0;
	}
	return (
		(tree.root.kind === "map" && tree.root.pairs.length === 0) ||
		(tree.root.kind === "scalar" && (tree.root.value === null || /^\w*$/.test(String(tree.root.value))))
	);
}

function emptyFile(document: SchemaDocument): Finding {
	return {
		code: "file/empty",
		span: { start: 0, end: lineEnd(document.tree.text, 0) },
		severity: "warning",
		message: {
			en: "There is no pilot in this file yet. Add the questions, or start with “title:”.",
			nl: "In dit bestand staat nog geen pilot. Zet de vragen klaar, of begin met “title:”.",
		},
		fixes: () => (document.tree.root === undefined ? [writePilot(document)] : []),
	};
}

function writePilot({ tree: { text, root }, status }: SchemaDocument): Fix {
	const skeleton = skeletonOf(PILOT, neededAt(status));
	const members = skeleton.kind === "map" ? skeleton.members : [];
	return {
		title: { en: "Add the questions of a new pilot", nl: "Zet de vragen van een nieuwe pilot klaar" },
		edits: [writeDocument({ text, style: styleOf(text, root) }, members)],
		preferred: true,
	};
}
