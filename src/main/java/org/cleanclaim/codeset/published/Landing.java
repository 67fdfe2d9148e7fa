package org.cleanclaim.codeset.published;

import java.io.IOException;

/** Where an importer's rows go. */
@FunctionalInterface
public interface Landing {
  /** Opens a table for the rows of one part of an edition. A file may open several. */
  Rows open(EditionPart part, Relation relation) throws IOException;
}
