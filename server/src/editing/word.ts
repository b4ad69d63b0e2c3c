/** A page as a Word document, by what is loaded for it alone. */
import type { PilotPage } from "../page/model";

export async function wordOf(page: PilotPage, today: string): Promise<Uint8Array> {
	// In a bundle of its own.
	return (await import("../page/word/word")).wordOf(page, today);
}
