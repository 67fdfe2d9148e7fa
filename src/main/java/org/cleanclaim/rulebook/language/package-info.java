/**
 * The part of DRL that rules are written in, as a tree: patterns, constraints, expressions, the
 * report. Smaller than what the engine takes: what it does not know, no rule may say.
 */
package org.cleanclaim.rulebook.language;
