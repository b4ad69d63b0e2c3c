/** What writes pages in formats that a panel does not show. */
import type { PilotPage } from "../page/model";

export interface Exports {
	markdownOf(page: PilotPage): string;
	wordInBase64(page: PilotPage, today: string): Promise<string>;
}

/**
 * Nothing where it cannot be loaded.
 * @param scripts the folder of the bundles, where that is known
 */
export type LoadExports = (scripts: string | undefined) => Promise<Exports | undefined>;

/** In Node, where a bundle lies beside the others. */
export const loadExports: LoadExports = () => import("../page/exports");
