/**
 * Why a rule fired on a claim, or why not: which facts met each of its conditions, and which part
 * of which condition nothing met. Asks the engine's own constraints.
 */
package org.cleanclaim.scrub.explain;
