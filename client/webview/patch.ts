/** Changes the page where it differs, so that what stays the same is the same node and nothing flickers. */
import morphdom from "morphdom";

/** On what is shown as it was, for it cannot be read now. */
const KEPT = "as-it-was";
/** The classes that come from this side. */
const OURS = ["at-cursor"];

export function patch(main: HTMLElement, html: string): void {
	const next = document.createElement("main");
	next.innerHTML = html;
	morphdom(main, next, {
		childrenOnly: true,
		onBeforeElUpdated(from, to) {
			if (to.hasAttribute("data-unread") && !from.hasAttribute("data-unread")) {
				from.classList.add(KEPT);
				return false;
			}
			for (const name of OURS.filter((one) => from.classList.contains(one))) {
				to.classList.add(name);
			}
			return !from.isEqualNode(to);
		},
	});
}
