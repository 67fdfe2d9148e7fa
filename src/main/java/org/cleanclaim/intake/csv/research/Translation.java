package org.cleanclaim.intake.csv.research;

import java.util.List;

/** Tells the rows of a claim in the columns of the CSV format. */
interface Translation {
  /** The columns that it can fill. */
  List<String> columns();

  /** One draft for each service line, at least one; what tells of the claim stands in the first. */
  List<Draft> drafts(List<RawRow> claim);
}
