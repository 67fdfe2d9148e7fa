/**
 * Everything that is checked of a rule file before the engine gets it: text, syntax, structure,
 * header, language, types. Nothing of the file is run by any of it.
 */
package org.cleanclaim.rulebook.check;
