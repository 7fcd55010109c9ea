package dev.slipway.testkit;

import dev.slipway.model.CommitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names things in memory as git does: by what is in them. */
final class Digests {

  private Digests() {}

  static CommitId commitId(String content) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      byte[] digest = sha1.digest(content.getBytes(StandardCharsets.UTF_8));
      return new CommitId(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
