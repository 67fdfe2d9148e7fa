package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Irregularity.Kind;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.intake.x12.Guide.Level;

/**
 * Walks a transaction along its guide, segment by segment, and notes where they differ. Sees what
 * the readers of the claim see and shares nothing with them.
 */
final class GuideWalk {
  private static final int OUTERMOST = 0;
  private static final int LINE_CONTROL_NUMBER = Ascii.pack("6R");

  private final Guide guide;
  private final Notes notes = new Notes();
  private final Hierarchy hierarchy = new Hierarchy();
  private final NumbersSeen claimNumbers = new NumbersSeen();
  private final NumbersSeen lineNumbers = new NumbersSeen();
  private final LoopState[] states;
  private int current = OUTERMOST;
  private int lines;
  private String name = "";
  private boolean inClaim;
  private List<Irregularity> finished = List.of();

  GuideWalk(Guide guide) {
    this.guide = guide;
    states = new LoopState[guide.loops()];
    for (int i = 0; i < states.length; i++) {
      states[i] = new LoopState(guide.loop(i).items().size());
    }
  }

  void accept(Segment segment) {
    SegmentId id = segment.id();
    if (id == SegmentId.GARBLED) {
      return;
    }
    GuideItem item = guide.find(current, id, qualifier(segment));
    if (item == null) {
      note(current, Kind.SEGMENT_UNEXPECTED, segment, id.name(), "", segment.text(1));
      return;
    }
    leaveTo(item.loop());
    if (item.opens() >= 0) {
      beginLevel(item, id);
    }
    place(item, segment);
    if (item.opens() >= 0) {
      open(item, segment);
    }
    name = item.name();
    item.forms().check(segment, (kind, element, part) -> found(kind, segment, element, part));
    checkSpecial(id, segment);
  }

  /** The transaction is over. */
  void finish() {
    leaveTo(OUTERMOST);
    finishClaim();
    missing(OUTERMOST, guide.loop(OUTERMOST).required());
    Origin origin = states[OUTERMOST].origin();
    hierarchy.finish(
        (kind, e, c) -> notes.add(Level.FILE, kind, "2000B", "HL", "HL04", "", origin));
  }

  /** What was noted of the transaction above its claims. */
  List<Irregularity> ofFile() {
    return notes.ofFile();
  }

  /** What was noted of the claim that ended last, or of the one that is read. */
  List<Irregularity> takeClaim() {
    finishClaim();
    List<Irregularity> taken = finished;
    finished = List.of();
    return taken;
  }

  private static int qualifier(Segment segment) {
    if (segment.id() == SegmentId.HL) {
      return RawElements.packed(segment, 3, 0);
    }
    if (segment.id() == SegmentId.HI) {
      return RawElements.packed(segment, 1, 1);
    }
    return segment.qualifier();
  }

  /** Closes the loops below one: each must have had what it must have. */
  private void leaveTo(int loop) {
    while (current != loop) {
      missing(current, guide.loop(current).required());
      current = guide.loop(current).parent();
    }
  }

  private void missing(int loop, long required) {
    long absent = required & ~states[loop].seen;
    if (absent != 0) {
      for (GuideItem item : guide.loop(loop).items()) {
        if ((absent >>> item.number() & 1) != 0) {
          states[loop].seen |= 1L << item.number();
          String name =
              item.opens() < 0 ? guide.loop(loop).name() : guide.loop(item.opens()).name();
          notes.add(
              guide.loop(loop).level(),
              Kind.SEGMENT_MISSING,
              name,
              item.name(),
              "",
              "",
              states[loop].origin());
        }
      }
    }
  }

  private void beginLevel(GuideItem item, SegmentId id) {
    if (id == SegmentId.HL || id == SegmentId.CLM) {
      finishClaim();
      notes.begin(guide.loop(item.opens()).level());
    }
  }

  private void finishClaim() {
    if (inClaim) {
      finished = notes.ofClaim();
      inClaim = false;
      notes.ofLine(0);
    }
  }

  /** Whether an item stands where and as often as it may. */
  private void place(GuideItem item, Segment segment) {
    LoopState state = states[item.loop()];
    if ((item.before() & ~state.seen) != 0) {
      missing(item.loop(), item.before());
    }
    if (item.position() < state.position) {
      note(item, Kind.SEGMENT_OUT_OF_ORDER, segment);
    }
    state.position = item.position();
    if (state.count(item.number()) == item.most() + 1 && item.most() > 0) {
      note(item, Kind.SEGMENT_REPEATED, segment);
    }
  }

  private void open(GuideItem item, Segment segment) {
    current = item.opens();
    states[current].begin(segment);
    if (segment.id() == SegmentId.CLM) {
      inClaim = true;
      lines = 0;
      lineNumbers.forget();
    } else if (segment.id() == SegmentId.LX) {
      notes.ofLine(++lines);
    }
  }

  private void checkSpecial(SegmentId id, Segment segment) {
    switch (id) {
      case HL -> {
        Origin origin = PlaceOrigin.of(segment, "");
        hierarchy.check(segment, (kind, e, c) -> noteLevel(kind, e, segment, origin));
      }
      case LX -> when(RawElements.number(segment, 1) != lines, Kind.NUMBER_SEQUENCE, segment, 1);
      case CLM -> repeats(claimNumbers, segment, 1);
      case REF -> {
        if (segment.qualifier() == LINE_CONTROL_NUMBER) {
          repeats(lineNumbers, segment, 2);
        }
      }
      case DTP -> SpecialForms.checkDate(segment, (kind, e, c) -> found(kind, segment, e, c));
      case HI -> SpecialForms.checkCodes(segment, (kind, e, c) -> found(kind, segment, e, c));
      default -> {}
    }
  }

  private void repeats(NumbersSeen seen, Segment segment, int element) {
    boolean before = seen.repeats(RawElements.fingerprint(segment, element));
    when(before, Kind.NUMBER_REPEATED, segment, element);
  }

  private void when(boolean odd, Kind kind, Segment segment, int element) {
    if (odd) {
      found(kind, segment, element, 0);
    }
  }

  private void noteLevel(Kind kind, int element, Segment segment, Origin origin) {
    String part = ElementOrigin.name(SegmentId.HL, element, 0);
    String loop = guide.loop(current).name();
    notes.add(Level.FILE, kind, loop, "HL", part, segment.text(element), origin);
  }

  private void found(Kind kind, Segment segment, int element, int component) {
    String part = ElementOrigin.name(segment.id(), element, component);
    note(current, kind, segment, name, part, segment.text(element, component));
  }

  private void note(GuideItem item, Kind kind, Segment segment) {
    int loop = item.opens() < 0 ? item.loop() : item.opens();
    note(loop, kind, segment, item.name(), "", "");
  }

  private void note(
      int loop, Kind kind, Segment segment, String named, String element, String text) {
    Guide.Loop in = guide.loop(loop);
    notes.add(in.level(), kind, in.name(), named, element, text, PlaceOrigin.of(segment, element));
  }
}
