/** The page of a pilot, for each of its readers. Pure: the same source gives the same page. */
import type { PilotPage, Reader } from "./model";
import { wholePage } from "./readers/all";
import { collegePage } from "./readers/college";
import { directiePage } from "./readers/directie";
import { residentsPage } from "./readers/residents";
import type { PageSource } from "./source";

const PAGES: Readonly<Record<Reader, (source: PageSource) => PilotPage>> = {
	all: wholePage,
	directie: directiePage,
	college: collegePage,
	residents: residentsPage,
};

export function pilotPage(source: PageSource, reader: Reader = "all"): PilotPage {
	return PAGES[reader](source);
}
