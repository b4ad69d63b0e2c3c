/** Small drawings in SVG: places are in percents, so that a drawing is as wide as there is room and its signs keep their shape. */
import type { Severity } from "../../format/status";
import type { GoalBar, Mark } from "../model";
import { h, type Markup } from "./markup";

/** Each severity has a shape, an answer that is not there an empty one. */
const SHAPES: Readonly<Record<Severity, string>> = {
	error: "M2 2h12v12H2z",
	warning: "M8 1.5 15 14.5H1z",
	information: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z",
	hint: "M8 1 15 8 8 15 1 8z",
};

export function severityMark(severity: Severity, isOpen: boolean): Markup {
	const shape = h("path", { d: SHAPES[severity], class: isOpen ? "open" : "filled" });
	return h("svg.mark", { viewBox: "0 0 16 16", "aria-hidden": "true" }, [shape]);
}

/** The ring of who bears the risk is around the dot; who is only informed is an open one. */
export function personMark(bearsRisk: boolean, isOnlyInformed: boolean): Markup {
	return h("svg.person", { viewBox: "0 0 20 20", "aria-hidden": "true" }, [
		...(bearsRisk ? [h("circle.ring", { cx: 10, cy: 10, r: 8.5 })] : []),
		h("circle", { cx: 10, cy: 10, r: 4.5, class: isOnlyInformed ? "informed" : "dot" }),
	]);
}

/** Leaves room for half a sign at both ends. */
const EDGE = 4;

/** In percents of the width. */
export function percentOf(part: number): number {
	return Math.round((EDGE + part * (100 - 2 * EDGE)) * 100) / 100;
}

/** Where a value lies between the least and the most of all; the target is to the right, also where less is better. */
function scaleOf(values: readonly number[], isTurned: boolean): (value: number) => string {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const part = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
	return (value) => `${percentOf(isTurned ? 1 - part(value) : part(value))}%`;
}

export function goalBar({ id, unit, baseline, target, measured }: GoalBar): Markup {
	const marks = [baseline, ...measured, target].filter((mark) => mark !== undefined);
	const words = [marks.map(({ label }) => label).join(" → "), unit ?? ""].join(" ").trim();
	if (marks.length < 2) {
		return h("p", { id }, words);
	}
	const at = scaleOf(
		marks.map(({ value }) => value),
		(target?.value ?? 0) < (baseline?.value ?? 0),
	);
	const shapes = [
		h("line.rail", { x1: `${percentOf(0)}%`, x2: `${percentOf(1)}%`, y1: "50%", y2: "50%" }),
		...wayOf(baseline, measured.at(-1), at),
		...(baseline === undefined ? [] : [h("circle.baseline", { cx: at(baseline.value), cy: "50%", r: 4.5 })]),
		...measured.map(({ value }) => h("circle.measured", { cx: at(value), cy: "50%", r: 4 })),
		...(target === undefined ? [] : [signAt(at(target.value), h("path.target", { d: "M0-6 6 0 0 6-6 0z" }))]),
	];
	const drawing = h("svg", { "aria-hidden": "true", height: 18, width: "100%" }, shapes);
	return h("div.goalbar", { id }, [h("p", words), drawing]);
}

function wayOf(from: Mark | undefined, to: Mark | undefined, at: (value: number) => string): Markup[] {
	return from === undefined || to === undefined
		? []
		: [h("line.way", { x1: at(from.value), x2: at(to.value), y1: "50%", y2: "50%" })];
}

/** A shape around the middle of its place. */
export function signAt(x: string, shape: Markup): Markup {
	return h("svg.sign", { x, y: "50%", overflow: "visible" }, [shape]);
}
