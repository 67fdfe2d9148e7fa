/** What a linter of rules has to know besides the rules: code lists and proof claims. */
package org.cleanclaim.cli.lint;
