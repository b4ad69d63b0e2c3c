/** Every refactoring, in the order in which they are offered. */
import { blockText } from "./blockText";
import type { FindRefactorings } from "./refactoring";
import { regulationId } from "./regulationId";
import { parties } from "./stakeholder";

export const REFACTORINGS: readonly FindRefactorings[] = [regulationId, parties, blockText];
