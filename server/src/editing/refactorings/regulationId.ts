/** `GDPR`, `2016/679` or a full name of a law: written by the id that the catalogue has for it. */
import { CodeActionKind } from "vscode-languageserver-types";
import { listedItems } from "../../document/compliance";
import { overlaps } from "../../text/span";
import { valueInstead } from "../../yaml/edit/insert";
import type { FindRefactorings } from "./refactoring";

export const regulationId: FindRefactorings = (pilot, range) =>
	listedItems(pilot).flatMap(({ named, name, recognised }) => {
		const { node } = named;
		if (recognised?.by !== "alias" || node === undefined || node.alias !== undefined) {
			return [];
		}
		const { id } = recognised.regulation;
		return overlaps(name.span, range)
			? [
					{
						kind: CodeActionKind.RefactorRewrite,
						title: { en: `Use the short name “${id}”`, nl: `Gebruik de korte naam “${id}”` },
						edits: valueInstead(pilot.tree.text, node, [id]),
					},
				]
			: [];
	});
