package org.cleanclaim.intake.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.UnreadableInputException;
import org.cleanclaim.intake.csv.research.BeneficiaryReader;
import org.cleanclaim.intake.input.SequenceReader.Item;

/**
 * Opens inputs: files, folders with all that is in them, zip and gz of either, and standard input.
 * The format is told by the content, never by the name.
 */
public final class Inputs {
  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final SourceOpener opener;
  private final InputStream standardInput;

  Inputs(UnpackLimits limits, InputStream standardInput) {
    this.opener = new SourceOpener(limits);
    this.standardInput = standardInput;
  }

  /**
   * Opens inputs to be read one after the other. Each that can be opened twice is looked at first,
   * so that a fault of the last one shows before the first claim is read. Files of beneficiaries
   * come first, wherever they stand: claims find their patients there.
   *
   * @param names paths, or {@value #STANDARD_INPUT}
   * @throws UnreadableInputException when one of them is missing, unreadable, empty or of no known
   *     format, or is a folder without any claim file
   */
  public static ClaimReader open(List<String> names) throws IOException {
    return new Inputs(UnpackLimits.USUAL, System.in).reader(names);
  }

  ClaimReader reader(List<String> names) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String name : names) {
      items.addAll(items(name));
    }
    items.sort(Comparator.comparing(Item::beneficiaries).reversed());
    return new SequenceReader(opener, items);
  }

  private List<Item> items(String name) throws UnreadableInputException {
    if (name.equals(STANDARD_INPUT)) {
      return List.of(new Item(new Source(name, () -> standardInput), true, false));
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return folder(name, path);
    }
    Source source = Source.of(name, path);
    try (ClaimReader reader = opener.open(source)) {
      return List.of(new Item(source, true, reader instanceof BeneficiaryReader));
    } catch (IOException e) {
      throw SourceOpener.unreadable(name, e);
    }
  }

  private List<Item> folder(String name, Path path) throws UnreadableInputException {
    try {
      List<Item> items = new ArrayList<>();
      boolean readable = false;
      for (Source source : Folder.sources(path)) {
        Optional<Boolean> beneficiaries = holdsBeneficiaries(source);
        readable |= beneficiaries.isPresent();
        items.add(new Item(source, false, beneficiaries.orElse(false)));
      }
      if (!readable) {
        throw new UnreadableInputException("holds no file of a known format");
      }
      return items;
    } catch (FileSystemException e) {
      // A folder below it; a file is only reported.
      throw SourceOpener.unreadable(e.getFile(), e);
    } catch (IOException e) {
      throw SourceOpener.unreadable(name, e);
    }
  }

  /** Whether a file holds beneficiaries and no claims; empty when it can't be read. */
  private Optional<Boolean> holdsBeneficiaries(Source source) {
    try (ClaimReader reader = opener.open(source)) {
      return Optional.of(reader instanceof BeneficiaryReader);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Path path(String name) throws UnreadableInputException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw SourceOpener.unreadable(name, new NoSuchFileException(name));
    }
  }
}
