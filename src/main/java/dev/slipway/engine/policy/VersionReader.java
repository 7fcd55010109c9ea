package dev.slipway.engine.policy;

import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.flow.VersionClass;
import dev.slipway.model.flow.VersionForm;
import dev.slipway.model.flow.VersionPolicy;
import dev.slipway.model.problem.Problem;
import dev.slipway.model.problem.ProblemException;
import dev.slipway.model.problem.VersionProblems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one reader of versions under a policy: what passes here passes at every step, and nothing
 * else does.
 */
public final class VersionReader {

  /** Longer texts are not worth guessing at. */
  private static final int LONGEST = 200;

  /** SemVer, PEP 440 and what people write for them: numbers first, then words and numbers. */
  private static final Pattern LIKE_A_VERSION =
      Pattern.compile("[vV]?\\d+(?:\\.\\d+)*+(?:[-_.+]?[A-Za-z0-9])*+");

  private final Notation notation;
  private final List<Known> known;

  /**
   * @throws ProblemException {@code SLIP-124} when a class has a form that no version can have
   */
  public VersionReader(VersionPolicy policy) {
    this.notation = policy.scheme().notation();
    this.known = policy.classes().stream().map(Known::of).toList();
    List<Problem> wrong =
        known.stream()
            .filter(each -> !each.form().isOf(notation))
            .map(each -> each.unspellable(policy.scheme()))
            .toList();
    if (!wrong.isEmpty()) {
      throw new ProblemException(wrong);
    }
  }

  private record Known(VersionClass kind, VersionForm form) {

    static Known of(VersionClass kind) {
      return new Known(kind, VersionForm.of(kind.form()));
    }

    Problem unspellable(VersionPolicy.Scheme scheme) {
      String name = scheme == VersionPolicy.Scheme.PEP440 ? "PEP 440" : "SemVer";
      return VersionProblems.noSuchForm(kind.name(), kind.form(), name);
    }

    String described() {
      return "%s (%s)".formatted(form, kind.name());
    }
  }

  /**
   * Reads a version as it is written in a command, a branch or a tag, without the leading {@code
   * v}.
   *
   * @throws ProblemException {@code SLIP-122} when the text is no version at all, {@code SLIP-123}
   *     when it is one of no class that the policy knows, naming the nearest spelling, {@code
   *     SLIP-125} when another one is the same elsewhere
   */
  public PolicyVersion read(String text) {
    PolicyVersion read = find(text).orElseThrow(() -> new ProblemException(refusal(text)));
    twin(text)
        .ifPresent(
            twin -> {
              throw new ProblemException(VersionProblems.twin(text, twin));
            });
    return read;
  }

  /** The version that a text is; empty when the policy knows no such version. */
  public Optional<PolicyVersion> find(String text) {
    return known.stream()
        .filter(each -> each.form().matches(text))
        .findFirst()
        .flatMap(each -> notation.exact(text).map(found -> new PolicyVersion(each.kind(), found)));
  }

  /** {@code 1.2.3-preview} of {@code 1.2.3-preview.0}, where the policy knows both. */
  private Optional<String> twin(String text) {
    return text.endsWith(".0") && text.contains("-")
        ? Optional.of(text.substring(0, text.length() - ".0".length()))
            .filter(bare -> find(bare).isPresent())
        : Optional.empty();
  }

  private Problem refusal(String text) {
    List<String> forms = known.stream().map(Known::described).toList();
    return isVersion(text)
        ? VersionProblems.ofNoClass(text, nearest(text), forms)
        : VersionProblems.notAVersion(text, forms);
  }

  private static boolean isVersion(String text) {
    return text.length() <= LONGEST
        && (LIKE_A_VERSION.matcher(text.strip()).matches()
            || ReleaseVersion.strict(text).isPresent());
  }

  private static String told(PolicyVersion meant) {
    return meant
        .kind()
        .approval()
        .map(name -> "%s (which needs the approval '%s')".formatted(meant, name))
        .orElse(meant.toString());
  }

  private List<String> nearest(String text) {
    return known.stream()
        .flatMap(each -> NearMiss.of(text).as(each.form()).stream())
        .flatMap(meant -> find(meant).stream())
        .map(VersionReader::told)
        .distinct()
        .toList();
  }
}
