package org.cleanclaim.rulebook.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.kie.api.definition.KiePackage;

/** A file of the cache: a digest over its key and its content, then the engine's packages. */
final class PackageFormat {
  private static final int DIGEST = 32;

  /** Classes of the engine, of the program, of rules, and of Java's own containers; no others. */
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          "java.lang.*;java.math.*;java.time.*;java.util.**;org.drools.**;org.kie.**;org.mvel2.**;"
              + "org.cleanclaim.**;rules.**;!*");

  private PackageFormat() {}

  static byte[] write(Collection<KiePackage> packages, String key) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DroolsObjectOutputStream out = new DroolsObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(packages));
    }
    byte[] content = bytes.toByteArray();
    byte[] file = Arrays.copyOf(digest(content, 0, key), DIGEST + content.length);
    System.arraycopy(content, 0, file, DIGEST, content.length);
    return file;
  }

  /**
   * @throws IOException when it isn't what was written under the key
   */
  @SuppressWarnings("BanSerializableRead")
  static Collection<KiePackage> read(byte[] file, String key)
      throws IOException, ClassNotFoundException {
    if (file.length < DIGEST
        || !MessageDigest.isEqual(Arrays.copyOf(file, DIGEST), digest(file, DIGEST, key))) {
      throw new InvalidObjectException("not what was written");
    }
    try (DroolsObjectInputStream in =
        new DroolsObjectInputStream(
            new ByteArrayInputStream(file, DIGEST, file.length - DIGEST),
            PackageFormat.class.getClassLoader())) {
      in.setObjectInputFilter(FILTER);
      Collection<KiePackage> packages = new ArrayList<>();
      for (Object each : (Collection<?>) in.readObject()) {
        packages.add((KiePackage) each);
      }
      return packages;
    }
  }

  private static byte[] digest(byte[] bytes, int from, String key) {
    MessageDigest digest = Digests.sha256();
    digest.update(key.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes, from, bytes.length - from);
    return digest.digest();
  }
}
