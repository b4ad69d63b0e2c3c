/** The files that a pilot refers to should be available to its readers. */
import { linksOf } from "../../../document/links";
import type { Localized } from "../../../format/language";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "reference/missing-file",
	severity: "warning",
	title: { en: "Link to a file that isn’t there", nl: "Link naar een bestand dat er niet is" },
	*find(pilot, { missingFiles }) {
		if (missingFiles === undefined || missingFiles.size === 0) {
			return;
		}
		for (const { span, target } of linksOf(pilot)) {
			if (missingFiles.has(target) && isCertain(target)) {
				yield {
					span,
					message: noSuchFile(target),
				};
			}
		}
	},
};

export function noSuchFile(path: string): Localized {
	return {
		en: `The file “${path}” can’t be found from here. Correct the link, or put the file where it points.`,
		nl: `Het bestand “${path}” is vanaf hier niet te vinden. Verbeter de link, of zet het bestand waar die naar wijst.`,
	};
}

/** A path that starts in another folder may be relative to something else, such as a share or an intranet. */
function isCertain(path: string): boolean {
	return /^\.\.?[\\/]/.test(path) || !/[\\/]/.test(path);
}
