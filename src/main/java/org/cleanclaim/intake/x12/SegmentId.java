package org.cleanclaim.intake.x12;

/** The segments of an 837 and its envelope, by their X12 names. */
enum SegmentId {
  ISA,
  GS,
  ST,
  SE,
  GE,
  IEA,
  TA1,
  BHT,
  HL,
  NM1,
  N2,
  N3,
  N4,
  REF,
  PER,
  PRV,
  CUR,
  SBR,
  PAT,
  DMG,
  CLM,
  DTP,
  CL1,
  PWK,
  CN1,
  AMT,
  K3,
  NTE,
  CR1,
  CR2,
  CR3,
  CRC,
  HI,
  HCP,
  DN1,
  DN2,
  CAS,
  OI,
  MIA,
  MOA,
  LX,
  SV1,
  SV2,
  SV3,
  SV5,
  TOO,
  LIN,
  CTP,
  SVD,
  QTY,
  MEA,
  PS1,
  FRM,
  LQ,
  /** A well-formed id that no 837 has: skipped. */
  UNKNOWN,
  /** What can't be a segment at all. */
  GARBLED;

  private static final SegmentId[] BY_ORDINAL = values();
  private static final int SLOTS = 512;
  private static final SegmentId[] TABLE = new SegmentId[SLOTS];
  private static final int[] PACKED = new int[SLOTS];

  static {
    for (SegmentId id : BY_ORDINAL) {
      if (id.compareTo(UNKNOWN) < 0) {
        int slot = slot(Ascii.pack(id.name()));
        while (TABLE[slot] != null) {
          slot = (slot + 1) % SLOTS;
        }
        TABLE[slot] = id;
        PACKED[slot] = Ascii.pack(id.name());
      }
    }
  }

  /** The id of two or three letters packed by {@link Ascii#pack}. */
  static SegmentId of(int packed) {
    int slot = slot(packed);
    while (TABLE[slot] != null) {
      if (PACKED[slot] == packed) {
        return TABLE[slot];
      }
      slot = (slot + 1) % SLOTS;
    }
    return UNKNOWN;
  }

  /** A number below 256 that stands for the id within one run. */
  @SuppressWarnings("EnumOrdinal") // Packed into a segment index, never kept beyond the run.
  int number() {
    return ordinal();
  }

  static SegmentId ofNumber(int number) {
    return BY_ORDINAL[number];
  }

  private static int slot(int packed) {
    return (packed * 0x9E3779B1) >>> 23;
  }
}
