package dev.slipway.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.CommitId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names things in memory as git does: by what is in them. */
final class Digests {

  private Digests() {}

  static CommitId commitId(String content) {
    return new CommitId(of(content.getBytes(UTF_8)));
  }

  static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
