package org.cleanclaim.codeset.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which a file comes damaged. */
enum Battering {
  CUT {
    @Override
    byte[] apply(String content, Random random) {
      byte[] bytes = bytes(content);
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  SHUFFLED {
    @Override
    byte[] apply(String content, Random random) {
      List<String> lines = new ArrayList<>(content.lines().toList());
      Collections.shuffle(lines, random);
      return bytes(String.join("\n", lines) + "\n");
    }
  },
  COLUMN_MORE {
    @Override
    byte[] apply(String content, Random random) {
      return bytes(someLine(content, random, line -> line + separator(line) + "more"));
    }
  },
  COLUMN_FEWER {
    @Override
    byte[] apply(String content, Random random) {
      return bytes(someLine(content, random, Battering::withoutLastColumn));
    }
  },
  COLUMN_MORE_IN_EVERY_LINE {
    @Override
    byte[] apply(String content, Random random) {
      return bytes(everyLine(content, line -> line + separator(line) + "more"));
    }
  },
  COLUMN_FEWER_IN_EVERY_LINE {
    @Override
    byte[] apply(String content, Random random) {
      int column = random.nextInt(6);
      return bytes(everyLine(content, line -> without(column, line)));
    }
  },
  OTHER_LINE_ENDS {
    @Override
    byte[] apply(String content, Random random) {
      return bytes(content.replace("\n", random.nextBoolean() ? "\r\n" : "\r"));
    }
  },
  UTF_16 {
    @Override
    byte[] apply(String content, Random random) {
      return ("\ufeff" + content)
          .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
  },
  MARKED_UTF_8 {
    @Override
    byte[] apply(String content, Random random) {
      return bytes("\ufeff" + content);
    }
  },
  ONE_BYTE_LETTERS {
    @Override
    byte[] apply(String content, Random random) {
      return insert(bytes(content), new byte[] {(byte) 0xe9}, random);
    }
  },
  QUOTE {
    @Override
    byte[] apply(String content, Random random) {
      return insert(bytes(content), bytes("\""), random);
    }
  },
  NULL_BYTES {
    @Override
    byte[] apply(String content, Random random) {
      return insert(bytes(content), new byte[3], random);
    }
  },
  OTHER_BYTES {
    @Override
    byte[] apply(String content, Random random) {
      byte[] bytes = bytes(content);
      for (int i = 0; i < 1 + random.nextInt(5); i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      return bytes;
    }
  },
  OTHER_DIGITS {
    @Override
    byte[] apply(String content, Random random) {
      byte[] bytes = bytes(content);
      for (int i = 0; i < bytes.length; i++) {
        boolean digit = bytes[i] >= '0' && bytes[i] <= '9';
        bytes[i] = digit && random.nextInt(8) == 0 ? (byte) ('0' + random.nextInt(10)) : bytes[i];
      }
      return bytes;
    }
  },
  JOINED_LINES {
    @Override
    byte[] apply(String content, Random random) {
      List<String> lines = new ArrayList<>(content.lines().toList());
      int chosen = random.nextInt(lines.size() - 1);
      lines.set(chosen, lines.get(chosen) + lines.remove(chosen + 1));
      return bytes(String.join("\n", lines) + "\n");
    }
  },
  TWICE {
    @Override
    byte[] apply(String content, Random random) {
      return bytes(content + content);
    }
  };

  /** Damages a file's content; the same for the same random numbers. */
  abstract byte[] apply(String content, Random random);

  private interface LineChange {
    String of(String line);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String someLine(String content, Random random, LineChange change) {
    List<String> lines = new ArrayList<>(content.lines().toList());
    int chosen = random.nextInt(lines.size());
    lines.set(chosen, change.of(lines.get(chosen)));
    return String.join("\n", lines) + "\n";
  }

  private static String everyLine(String content, LineChange change) {
    return content.lines().map(change::of).collect(Collectors.joining("\n", "", "\n"));
  }

  /** A line without its last column; one of a single column, without its last character. */
  private static String withoutLastColumn(String line) {
    int end = line.lastIndexOf(separator(line));
    return line.substring(0, end < 0 ? Math.max(0, line.length() - 1) : end);
  }

  /** A line without one of its columns; of fixed width, without a character. */
  private static String without(int column, String line) {
    String separator = String.valueOf(separator(line));
    List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
    cells.remove(Math.min(column, cells.size() - 1));
    return String.join(separator, cells);
  }

  private static char separator(String line) {
    return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') >= 0 ? ',' : ' ';
  }

  private static byte[] insert(byte[] bytes, byte[] inserted, Random random) {
    int at = random.nextInt(bytes.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(inserted, 0, inserted.length);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
