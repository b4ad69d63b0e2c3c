#!/usr/bin/env bash
# What action.yml runs: one check, all its reports. The code it ends with is an output, so that the reports are uploaded first.
set -euo pipefail

sarif="$REPORTS_FOLDER/pilots.sarif"
summary="$REPORTS_FOLDER/pilots.md"
rm -f "$sarif" "$summary"

# Each line of a text is an argument, with whatever is in front of it.
arguments=()
add_lines() {
	local line
	while IFS= read -r line; do
		line="${line%$'\r'}"
		if [ -n "$line" ]; then arguments+=("${@:2}" "$line"); fi
	done <<<"$1"
}

arguments+=(--locale "$PILOT_LOCALE" --format "sarif=$sarif")
if [ "$PILOT_ANNOTATIONS" = true ]; then arguments+=(--format github); else arguments+=(--format pretty); fi
if [ "$PILOT_SUMMARY" = true ]; then arguments+=(--format "markdown=$summary"); fi
add_lines "$PILOT_REPORTS" --format
add_lines "$PILOT_ARGUMENTS"
arguments+=(--)
add_lines "$PILOT_PATHS"

if [ -z "$PILOT_PACKAGE" ] && [ -e node_modules/.bin/pilot-check ]; then
	command=(npx --no-install pilot-check)
else
	version=$(cd "$ACTION_FOLDER" && node -p 'require("./package.json").version')
	command=(npm exec --yes "--package=${PILOT_PACKAGE:-smart-city-pilots@$version}" -- pilot-check)
fi

code=0
"${command[@]}" "${arguments[@]}" || code=$?

echo "exit-code=$code" >>"$GITHUB_OUTPUT"
if [ -s "$sarif" ]; then echo "sarif=$sarif" >>"$GITHUB_OUTPUT"; fi
if [ -s "$summary" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
