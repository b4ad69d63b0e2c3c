#!/usr/bin/env node
/** Runs the program of the command, which stands beside this script, in the main thread and in others. */
import { runProgram } from "../disk/program";
import { tuneCompilers } from "./compilers";

// Before V8 reads the program: it takes what it compiled before under the same flags only.
tuneCompilers();
runProgram(__filename.replace(/\.js$/, "-node.js"));
