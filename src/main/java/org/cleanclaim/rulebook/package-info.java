/**
 * The rulebook: compiles and lints {@code rules/}, reads each rule's header; the only owner of a
 * KieBase.
 */
package org.cleanclaim.rulebook;
