/** How a Word document looks until somebody gives it a style of their own: by styles with Word's own names, which can be changed at once. */
import type { ISectionPropertiesOptions, IStylesOptions } from "docx";
import type { Language } from "../../format/language";

/** Of a paragraph in a table. */
export const CELL_STYLE = "TableText";

/** A4 with two centimetres around, in twentieths of a point. */
const [WIDTH, HEIGHT, MARGIN] = [11906, 16838, 1134];
export const TEXT_WIDTH = WIDTH - 2 * MARGIN;
export const PAGE: ISectionPropertiesOptions["page"] = {
	size: { width: WIDTH, height: HEIGHT },
	margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
};

const LOCALES = { en: "en-GB", nl: "nl-NL" };
const ACCENT = "154273";

/** @param isSheet all of it stands on one page */
export function stylesIn(language: Language, isSheet: boolean): IStylesOptions {
	const heading = (size: number, before: number, color: string) => ({
		run: { size, color, bold: true },
		paragraph: { spacing: { before: isSheet ? before / 2 : before, after: 60 } },
	});
	return {
		default: {
			document: { run: { font: "Calibri", size: isSheet ? 19 : 21, language: { value: LOCALES[language] } } },
			title: { run: { size: 44, bold: true, color: ACCENT }, paragraph: { spacing: { after: 160 } } },
			heading1: heading(30, 360, ACCENT),
			heading2: heading(23, 200, ACCENT),
			heading3: heading(21, 120, "526070"),
		},
		paragraphStyles: [{ id: CELL_STYLE, name: "Table Text", basedOn: "Normal", run: { size: 18 } }],
	};
}
