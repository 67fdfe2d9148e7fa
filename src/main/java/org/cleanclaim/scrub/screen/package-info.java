/**
 * Proves, without opening a session, that most rules can't fire on a claim: a rule fires only when
 * each of its positive conditions has a fact, and whether a fact meets the part of a condition that
 * speaks of that fact alone is quickly told. What is left is a short list of rules, each with the
 * few facts that its conditions can match.
 */
package org.cleanclaim.scrub.screen;
