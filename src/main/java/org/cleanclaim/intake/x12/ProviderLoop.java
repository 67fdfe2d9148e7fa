package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;

/** The providers of a claim (2310) or of a line (2420) while they are read. */
final class ProviderLoop {
  private final SegmentIndex index;
  private final Values values;
  private List<Provider> finished = List.of();
  private Optional<ProviderRole> role = Optional.empty();
  private Optional<Party> party = Optional.empty();
  private int from;

  ProviderLoop(SegmentIndex index, Values values) {
    this.index = index;
    this.values = values;
  }

  /** Whether a provider was begun: what follows may be about it rather than the claim or line. */
  boolean isOpen() {
    return party.isPresent();
  }

  /** Begins with the NM1 that was added to the index last. */
  void begin(Segment segment) {
    end(index.last());
    role = Meanings.role(segment.code(1));
    party = Optional.of(Party.named(segment));
    from = index.last();
  }

  /** Reads on; false when the segment isn't about a provider. */
  boolean accept(Segment segment) {
    return party.isPresent() && party.get().accept(segment, values);
  }

  private void end(int to) {
    if (role.isPresent() && party.isPresent()) {
      LoopOrigin origin = new LoopOrigin(index, from, to, Layout.PROVIDER);
      finished = Lists.plus(finished, party.get().provider(role.get(), origin));
    }
    role = Optional.empty();
  }

  List<Provider> finish() {
    end(index.size());
    party = Optional.empty();
    return finished;
  }
}
