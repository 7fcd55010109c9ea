package dev.slipway.e2e;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** The same executable with another version in it: what an upgrade puts into its place. */
final class OtherBuild {

  private static final String CLASS = "dev/slipway/BuildInfo.class";

  private OtherBuild() {}

  /** Overwrites {@code place} with a build whose version is {@code version}. */
  static void saying(String version, Path place, Path work) throws IOException {
    byte[] jar = jarWith(compiled(version, work));
    String built = Files.readString(Slipway.BUILT, ISO_8859_1);
    String stub = built.substring(0, built.indexOf("PK\003\004"));
    String hash = stub.replaceAll("(?s).*flatten \"([0-9a-f]{16})-.*", "$1");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    other.write(stub.replace(hash, "0123456789abcdef").getBytes(ISO_8859_1));
    other.write(jar);
    Files.write(place, other.toByteArray());
  }

  private static byte[] compiled(String version, Path work) throws IOException {
    Path source = Files.createDirectories(work.resolve("dev/slipway")).resolve("BuildInfo.java");
    Files.writeString(
        source,
        """
        package dev.slipway;
        public final class BuildInfo {
          public static String version() { return "%s"; }
        }
        """
            .formatted(version));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", source.toString());
    assertThat(status).isZero();
    return Files.readAllBytes(work.resolve(CLASS));
  }

  private static byte[] jarWith(byte[] buildInfo) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile old = new ZipFile(Slipway.BUILT.toFile());
        ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : (Iterable<ZipEntry>) old.stream().map(ZipEntry.class::cast)::iterator) {
        jar.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = old.getInputStream(entry)) {
          jar.write(entry.getName().equals(CLASS) ? buildInfo : in.readAllBytes());
        }
        jar.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
