/**
 * The text of a rule file: its tokens, its outline (rule, when, then, end), the places of both, and
 * the faults that are told by place.
 */
package org.cleanclaim.rulebook.source;
