package dev.slipway.engine.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.plan.RefChange;
import dev.slipway.plan.Step;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The digest by which a receipt names the plan that was carried out. */
public final class PlanDigest {

  private PlanDigest() {}

  /** SHA-256 of what the changes say of themselves, a line each, in lower-case hex digits. */
  public static String of(List<? extends RefChange> changes) {
    String words = changes.stream().map(Step::describe).collect(Collectors.joining("\n"));
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
