/** The page of a pilot, for a panel beside the text and as a file. */

import type { Language } from "../format/language";
import { fileHtml, panelHtml } from "../page/html/html";
import { PANEL_STYLE } from "../page/html/style";
import { type Block, type PilotPage, partsOf } from "../page/model";
import { pilotPage } from "../page/pilotPage";
import type { ExportPageParams, ExportPageResult, PageParams, PagePlace, PageResult } from "../protocol/page";
import type { Analysis } from "./analysis";
import type { LoadExports } from "./exports";
import { toRange } from "./toLsp";

/** @param analysis nothing where there is no such pilot */
export function getPage(analysis: Analysis | undefined, params: PageParams, language: Language): PageResult {
	if (analysis === undefined || analysis.pilot.format.name !== "pilot") {
		return { page: null };
	}
	const { document } = analysis;
	const page = pilotPage(sourceOf(analysis, params, language));
	const { version } = document;
	const { title } = page;
	return {
		page: { version, title, language, html: panelHtml(page), style: PANEL_STYLE, places: rangesOf(analysis, page) },
	};
}

export async function exportPage(
	analysis: Analysis | undefined,
	params: ExportPageParams,
	language: Language,
	load: LoadExports,
): Promise<ExportPageResult> {
	if (analysis === undefined || analysis.pilot.format.name !== "pilot") {
		return { text: null };
	}
	const page = pilotPage(sourceOf(analysis, params, language), params.reader);
	if (params.to === "html") {
		return { text: fileHtml(page) };
	}
	const exports = await load(params.scripts);
	if (exports === undefined) {
		return { text: null };
	}
	return {
		text:
			params.to === "markdown" ? exports.markdownOf(page) : await exports.wordInBase64(page, analysis.context.today),
	};
}

function sourceOf({ document, pilot, findings, context }: Analysis, { version }: PageParams, language: Language) {
	return { pilot, findings, language, today: context.today, file: fileName(document.uri), version };
}

function fileName(uri: string): string {
	const name = uri.slice(uri.lastIndexOf("/") + 1);
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

function rangesOf({ document }: Analysis, page: PilotPage): readonly PagePlace[] {
	const title = page.span === undefined ? [] : [{ id: "p-title", range: toRange(document, page.span), isMain: true }];
	const places = page.children.flatMap((block) =>
		[...partsOf([block])].flatMap(({ id, span }): PagePlace[] =>
			span === undefined ? [] : [{ id, range: toRange(document, span), isMain: isMain(id, block) }],
		),
	);
	return [...title, ...places];
}

/** The timeline, the map and what is needed only refer to other parts. */
function isMain(id: string, block: Block): boolean {
	const isAside = block.kind === "section" && ["needed", "timeline", "silenced"].includes(block.id);
	return !isAside && !id.endsWith("--mapped") && !id.endsWith("--head") && !id.endsWith("--map");
}
