package org.cleanclaim.generate.compose;

import java.util.List;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Address;

/** Made-up people and places. */
final class Names {
  private static final List<String> LAST =
      List.of(
          "ALDER",
          "ASH",
          "ASPEN",
          "BEECH",
          "BIRCH",
          "BRIAR",
          "CEDAR",
          "CHERRY",
          "CLOVER",
          "CYPRESS",
          "ELDER",
          "ELM",
          "FERN",
          "FIR",
          "GORSE",
          "HAWTHORN",
          "HAZEL",
          "HEATHER",
          "HOLLY",
          "IVES",
          "JUNIPER",
          "LARCH",
          "LAUREL",
          "LINDEN",
          "MAPLE",
          "MYRTLE",
          "OAKLEY",
          "OLIVE",
          "PALMER",
          "PINE",
          "POPLAR",
          "QUINCE",
          "REED",
          "ROWAN",
          "SAGE",
          "SORREL",
          "SPRUCE",
          "TEASEL",
          "THORNE",
          "VINE",
          "WILLOW",
          "YARROW",
          "YEW");
  private static final List<String> WOMEN =
      List.of(
          "ADELE",
          "BEATRICE",
          "CORA",
          "DORIS",
          "EDNA",
          "FLORA",
          "GRETA",
          "HELEN",
          "IRIS",
          "JUNE",
          "LOUISE",
          "MABEL",
          "NORA",
          "OPAL",
          "PEARL",
          "RUTH",
          "STELLA",
          "VERA",
          "WINIFRED");
  private static final List<String> MEN =
      List.of(
          "ALBERT",
          "BERNARD",
          "CLARENCE",
          "DONALD",
          "EUGENE",
          "FRANK",
          "GEORGE",
          "HAROLD",
          "IRVING",
          "JAMES",
          "LEONARD",
          "MARTIN",
          "NORMAN",
          "OSCAR",
          "PAUL",
          "RALPH",
          "STANLEY",
          "WALTER");
  private static final List<Address> HOMES =
      List.of(
          new Address("12 ORCHARD LANE", "", "SPRINGFIELD", "IL", "627020002", ""),
          new Address("7 MILL ROAD", "", "DECATUR", "IL", "625210007", ""),
          new Address("230 SOUTH STREET", "APT 4", "PEORIA", "IL", "616020230", ""),
          new Address("4118 MEADOW DRIVE", "", "CHAMPAIGN", "IL", "618214118", ""),
          new Address("9 CHAPEL HILL", "", "QUINCY", "IL", "623010009", ""));

  private Names() {}

  static String last(SplittableRandom random) {
    return one(LAST, random);
  }

  static String first(boolean woman, SplittableRandom random) {
    return one(woman ? WOMEN : MEN, random);
  }

  static Address home(SplittableRandom random) {
    return one(HOMES, random);
  }

  static <T> T one(List<T> things, SplittableRandom random) {
    return things.get(random.nextInt(things.size()));
  }
}
