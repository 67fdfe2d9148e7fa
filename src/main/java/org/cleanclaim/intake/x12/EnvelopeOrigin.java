package org.cleanclaim.intake.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/** The origin of an envelope: its header and its trailer. */
final class EnvelopeOrigin extends Origin {
  private final Location.InSegment header;
  private final Optional<Location.InSegment> trailer;

  EnvelopeOrigin(Location.InSegment header, Optional<Location.InSegment> trailer) {
    this.header = header;
    this.trailer = trailer;
  }

  static Location.InSegment locationOf(Segment segment) {
    return new Location.InSegment(segment.id().name(), segment.position(), "", segment.offset());
  }

  @Override
  public List<Location> locate(Field field) {
    return switch (field) {
      case COUNT -> List.of(trailer.map(t -> at(t, "01")).orElse(header));
      case GUIDE -> List.of(at(header, headerElement("12", "08", "03")));
      case DATE -> List.of(at(header, headerElement("09", "04", "")));
      case CONTROL_NUMBER -> {
        List<Location> both = new ArrayList<>();
        both.add(at(header, headerElement("13", "06", "02")));
        trailer.ifPresent(t -> both.add(at(t, "02")));
        yield List.copyOf(both);
      }
      default -> List.of(header);
    };
  }

  private String headerElement(String ofInterchange, String ofGroup, String ofTransaction) {
    return switch (header.segment()) {
      case "ISA" -> ofInterchange;
      case "GS" -> ofGroup;
      case "ST" -> ofTransaction;
      default -> "";
    };
  }

  private static Location.InSegment at(Location.InSegment segment, String number) {
    String element = number.isEmpty() ? "" : segment.segment() + number;
    return new Location.InSegment(
        segment.segment(), segment.position(), element, segment.byteOffset());
  }
}
