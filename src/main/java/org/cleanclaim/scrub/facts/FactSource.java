package org.cleanclaim.scrub.facts;

/**
 * Adds the facts of one kind that a claim brings along. Stateless: one instance serves all. A class
 * and no interface, as every claim calls all of them in turn and that is found faster.
 */
abstract class FactSource {
  abstract void addTo(FactCollector facts, ClaimContext context);
}
