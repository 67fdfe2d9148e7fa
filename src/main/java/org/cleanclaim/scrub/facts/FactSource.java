package org.cleanclaim.scrub.facts;

/** Adds the facts of one kind that a claim brings along. Stateless: one instance serves all. */
interface FactSource {
  void addTo(FactCollector facts, ClaimContext context);
}
