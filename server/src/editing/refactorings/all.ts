/** Every refactoring, in the order in which they are offered. */
import { blockText } from "./blockText";
import { parties } from "./parties";
import type { FindRefactorings } from "./refactoring";
import { regulationId } from "./regulationId";

export const REFACTORINGS: readonly FindRefactorings[] = [regulationId, parties, blockText];
