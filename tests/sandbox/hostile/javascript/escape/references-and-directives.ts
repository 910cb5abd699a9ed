// Points the compiler at files of this machine.
// Directives are comments and nothing else.

/// <reference path="/etc/passwd" />
/// <reference types="node" />
/** @jsxImportSource ../../../../etc */
// @ts-nocheck
import type { Secret } from '/etc/shadow';
import './other.js';
export const mirror = (): Secret => ({ text: __filename, sum: __dirname }) as never;
