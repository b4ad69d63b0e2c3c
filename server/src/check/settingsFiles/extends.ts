/** Settings that extend themselves, through other files or at once: nobody can say which of them goes first. */
import { textIn } from "../../document/query";
import type { Localized } from "../../format/language";
import type { Check } from "../core/finding";

export const extendsCheck: Check = (document, { extendsItself }) => {
	const path = extendsItself === true ? textIn(document.root, "extends") : undefined;
	return path === undefined
		? []
		: [{ code: "file/value", span: path.span, severity: "error", message: circle(path.value) }];
};

function circle(path: string): Localized {
	return {
		en: `“${path}” leads back to this file. Remove “extends” from one of the two.`,
		nl: `“${path}” leidt terug naar dit bestand. Haal “extends” uit een van de twee weg.`,
	};
}
