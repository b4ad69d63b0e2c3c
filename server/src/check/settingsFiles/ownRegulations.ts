/** A law of the organisation that pilots cannot refer to: its name is taken, or cannot be written in a pilot. */

import { type Answer, type SchemaDocument, spanOf } from "../../document/document";
import { MAX_OWN_REGULATIONS, ownRegulations } from "../../document/ownRegulations";
import { given, itemsAt } from "../../document/query";
import type { Localized } from "../../format/language";
import { CATALOGUE } from "../../format/regulations";
import type { Check, Finding, Fix } from "../core/finding";
import { quoted } from "../core/wording";
import { quotedNameFixes } from "../shape/strayMarks";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const ownRegulationsCheck: Check = function* (document) {
	const taken = new Set<string>();
	for (const { id, item } of ownRegulations(document)) {
		const message = messageFor(id.value, taken);
		if (message !== undefined) {
			yield { ...finding(id.span, message), fixes: () => quotedIdFixes(item, document) };
		}
		taken.add(id.value);
	}
	const [beyond] = itemsAt(document, "regulations").slice(MAX_OWN_REGULATIONS);
	if (beyond !== undefined) {
		yield finding(spanOf(beyond), TOO_MANY);
	}
};

function messageFor(id: string, taken: ReadonlySet<string>): Localized | undefined {
	const known = CATALOGUE.recognise(id);
	if (!ID.test(id)) {
		return invalidId(id);
	}
	if (known !== undefined) {
		return inCatalogue(id, known.regulation.shortName);
	}
	return taken.has(id) ? duplicateId(id) : undefined;
}

function quotedIdFixes(item: Answer, document: SchemaDocument): readonly Fix[] {
	const id = given(item, "id");
	return id === undefined ? [] : quotedNameFixes(id, document);
}

function finding(span: Finding["span"], message: Localized): Finding {
	return { code: "file/value", span, severity: "error", message };
}

const TOO_MANY: Localized = {
	en: `Nothing counts from here on: only the first ${MAX_OWN_REGULATIONS} laws are read. Remove those that no pilot refers to.`,
	nl: `Vanaf hier telt niets meer mee: alleen de eerste ${MAX_OWN_REGULATIONS} wetten worden gelezen. Haal weg waar geen pilot naar verwijst.`,
};

function invalidId(id: string): Localized {
	return {
		en: `${quoted(id)} can’t be a short name. Use only lower-case letters, digits and hyphens, such as “apv-westerhaven”.`,
		nl: `${quoted(id)} kan geen korte naam zijn. Gebruik alleen kleine letters, cijfers en streepjes, zoals “apv-westerhaven”.`,
	};
}

function inCatalogue(id: string, name: Localized): Localized {
	return {
		en: `${quoted(id)} is already the short name of a known law: ${name.en}. Choose another one here.`,
		nl: `${quoted(id)} is al de korte naam van een bekende wet: ${name.nl}. Kies hier een andere.`,
	};
}

function duplicateId(id: string): Localized {
	return {
		en: `${quoted(id)} is here twice; only the first one counts. Give this one another short name.`,
		nl: `${quoted(id)} staat hier twee keer; alleen de eerste telt. Geef deze een andere korte naam.`,
	};
}
