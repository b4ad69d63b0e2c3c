/** A law of one's own that pilots could not refer to: its name is taken, or not one that can be written in a pilot. */

import { spanOf } from "../../document/document";
import { MAX_OWN_REGULATIONS, ownRegulations } from "../../document/ownRegulations";
import { itemsAt } from "../../document/query";
import type { Localized } from "../../format/language";
import { CATALOGUE } from "../../format/regulations";
import type { Check, Finding } from "../core/finding";

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const ownRegulationsCheck: Check = {
	handles: () => false,
	*find(file) {
		const taken = new Set<string>();
		for (const { id } of ownRegulations(file)) {
			const known = CATALOGUE.recognise(id.value);
			if (!ID.test(id.value)) {
				yield finding(id.span, badId(id.value));
			} else if (known !== undefined) {
				yield finding(id.span, inCatalogue(id.value, known.regulation.name));
			} else if (taken.has(id.value)) {
				yield finding(id.span, twice(id.value));
			}
			taken.add(id.value);
		}
		const [beyond] = itemsAt(file, "regulations").slice(MAX_OWN_REGULATIONS);
		if (beyond !== undefined) {
			yield finding(spanOf(beyond), TOO_MANY);
		}
	},
	fixes: () => [],
};

function finding(span: Finding["span"], message: Localized): Finding {
	return { code: "file/value", span, severity: "error", message };
}

const TOO_MANY: Localized = {
	en: `Nothing counts from here on: only the first ${MAX_OWN_REGULATIONS} laws are read. Remove those that no pilot refers to.`,
	nl: `Vanaf hier telt niets meer mee: alleen de eerste ${MAX_OWN_REGULATIONS} wetten worden gelezen. Haal weg waar geen pilot naar verwijst.`,
};

function badId(id: string): Localized {
	return {
		en: `“${id}” cannot be used as a short name. Use only lower-case letters, digits and hyphens, such as “apv-westerhaven”.`,
		nl: `“${id}” kan geen korte naam zijn. Gebruik alleen kleine letters, cijfers en streepjes, zoals “apv-westerhaven”.`,
	};
}

function inCatalogue(id: string, name: Localized): Localized {
	return {
		en: `“${id}” is already the name of a law in the catalogue: ${name.en}. Give this one another name.`,
		nl: `“${id}” is al de naam van een wet in de catalogus: ${name.nl}. Geef deze een andere naam.`,
	};
}

function twice(id: string): Localized {
	return {
		en: `“${id}” appears here twice; only the first one counts. Give this one another name.`,
		nl: `“${id}” staat hier twee keer; alleen de eerste telt. Geef deze een andere naam.`,
	};
}
