/** Every refactoring, in the order in which they are offered. */
import type { FindRefactorings } from "./refactoring";
import { regulationId } from "./regulationId";

export const REFACTORINGS: readonly FindRefactorings[] = [regulationId];
