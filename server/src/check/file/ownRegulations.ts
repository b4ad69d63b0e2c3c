/** A law of one's own that pilots could not refer to: its name is taken, or not one that can be written in a pilot. */
import type { Texts } from "../../format/language";
import { CATALOGUE } from "../../format/regulations";
import { MAX_OWN_REGULATIONS, ownRegulations } from "../../pilot/ownRegulations";
import { spanOf } from "../../pilot/pilot";
import { itemsAt } from "../../pilot/query";
import type { Check, Finding } from "../finding";

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

function finding(span: Finding["span"], message: Texts): Finding {
	return { code: "file/value", span, severity: "error", message };
}

const TOO_MANY: Texts = {
	en: `From here on nothing counts: no more than ${MAX_OWN_REGULATIONS} laws are read. Remove those that no pilot refers to.`,
	nl: `Vanaf hier telt niets meer mee: er worden hooguit ${MAX_OWN_REGULATIONS} wetten gelezen. Haal weg waar geen pilot naar verwijst.`,
};

function badId(id: string): Texts {
	return {
		en: `“${id}” cannot be the name in pilots. Use lower case, digits and hyphens only, such as “apv-westerhaven”.`,
		nl: `“${id}” kan niet de naam in pilots zijn. Gebruik alleen kleine letters, cijfers en streepjes, zoals “apv-westerhaven”.`,
	};
}

function inCatalogue(id: string, name: Texts): Texts {
	return {
		en: `“${id}” stands for a law of the catalogue already: ${name.en}. Give this one another name.`,
		nl: `“${id}” staat al voor een wet uit de catalogus: ${name.nl}. Geef deze een andere naam.`,
	};
}

function twice(id: string): Texts {
	return {
		en: `“${id}” stands here twice; only the first one counts. Give this one another name.`,
		nl: `“${id}” staat hier twee keer; alleen de eerste telt. Geef deze een andere naam.`,
	};
}
