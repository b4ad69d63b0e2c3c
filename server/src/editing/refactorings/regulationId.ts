/** `GDPR`, `2016/679` or a full name of a law: written by the id that the catalogue has for it. */
import { CodeActionKind } from "vscode-languageserver-types";
import { listedItems } from "../../pilot/compliance";
import { overlaps } from "../../text/span";
import type { FindRefactorings } from "./refactoring";

export const regulationId: FindRefactorings = (pilot, place) =>
	listedItems(pilot).flatMap(({ named, name, recognised }) => {
		const span = named.node?.span;
		if (recognised?.by !== "alias" || span === undefined || named.node?.alias !== undefined) {
			return [];
		}
		const { id } = recognised.regulation;
		return overlaps(name.span, place)
			? [
					{
						kind: CodeActionKind.RefactorRewrite,
						title: { en: `Write “${id}”, its name in the catalogue`, nl: `Schrijf “${id}”, de naam in de catalogus` },
						edits: [{ span, template: [id] }],
					},
				]
			: [];
	});
