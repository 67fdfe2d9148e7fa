/**
 * What a user sets of the rulebook in {@code cleanclaim.yaml}, and the rulebook that comes of it.
 */
package org.cleanclaim.rulebook.configuration;
