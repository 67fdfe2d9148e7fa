/** What a snapshot lists, arranged so that claims can be made of it. */
package org.cleanclaim.generate.catalogue;
