package org.cleanclaim.codeset;

import java.util.List;

/** All that the snapshot holds of one national drug code of eleven digits. */
public record DrugProfile(String ndc, List<DrugPackage> packages, List<DrugCrosswalk> crosswalk) {}
