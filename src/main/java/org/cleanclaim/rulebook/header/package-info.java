/** A rule's header and comment block: which keys there are, what is written, what is wrong. */
package org.cleanclaim.rulebook.header;
