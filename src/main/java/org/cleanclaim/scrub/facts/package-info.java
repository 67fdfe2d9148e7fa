/**
 * What a claim brings into a session. Each {@link org.cleanclaim.scrub.facts.FactSource} adds facts
 * of one kind; {@link org.cleanclaim.scrub.facts.ClaimFacts} lists them all.
 */
package org.cleanclaim.scrub.facts;
