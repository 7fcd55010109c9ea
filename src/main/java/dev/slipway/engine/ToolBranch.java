package dev.slipway.engine;

import dev.slipway.engine.policy.PolicyVersion;
import dev.slipway.engine.policy.VersionReader;
import dev.slipway.engine.pullrequest.ReleaseBranch;
import dev.slipway.model.BranchName;
import dev.slipway.model.flow.BranchRoles;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.Template;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A branch that a flow made and that is of no use once its content is elsewhere.
 *
 * @param version that it is for; empty where it is for none, and where the policy knows no such one
 */
public record ToolBranch(BranchName name, Kind kind, Optional<PolicyVersion> version) {

  /** What a branch was made for. */
  public enum Kind {
    RELEASE("release branch"),
    PROMOTION("promotion"),
    RELEASE_PR("release pull request"),
    SYNC("sync"),
    BACKPORT("backport");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** Whether it is of one release, and goes only when that is out. */
  public boolean isOfRelease() {
    return kind == Kind.RELEASE || kind == Kind.PROMOTION || version.isPresent();
  }

  /** Whether what a release writes anew may differ. */
  public boolean holdsMetadata() {
    return kind != Kind.SYNC && kind != Kind.BACKPORT;
  }

  /** Reads a branch's name; empty for a branch that people work on. */
  public static Optional<ToolBranch> of(BranchName name, FlowConfig flow) {
    return new Reading(flow).read(name);
  }

  private record Reading(FlowConfig flow) {

    Optional<ToolBranch> read(BranchName name) {
      BranchRoles roles = flow.branches();
      if (LineBook.isHome(name, roles)) {
        return Optional.empty();
      }
      return Stream.of(
              versioned(name, roles.release(), Kind.RELEASE),
              versioned(name, roles.promotion(), Kind.PROMOTION),
              releasePr(name),
              fixed(name, roles.sync(), Kind.SYNC),
              fixed(name, roles.backport(), Kind.BACKPORT))
          .flatMap(Optional::stream)
          .findFirst();
    }

    private Optional<ToolBranch> versioned(BranchName name, Template template, Kind kind) {
      return template
          .match(name.name())
          .map(places -> Optional.ofNullable(places.get("version")).flatMap(this::version))
          .map(version -> new ToolBranch(name, kind, version));
    }

    private Optional<PolicyVersion> version(String text) {
      return new VersionReader(flow.version()).find(text);
    }

    private static Optional<ToolBranch> fixed(BranchName name, Template template, Kind kind) {
      return template
          .match(name.name())
          .map(places -> new ToolBranch(name, kind, Optional.empty()));
    }

    /** One of a release branch is of that release. */
    private Optional<ToolBranch> releasePr(BranchName name) {
      return ReleaseBranch.parse(name.name())
          .filter(branch -> name.name().startsWith("release-please"))
          .map(
              branch ->
                  new ToolBranch(name, Kind.RELEASE_PR, branch.target().flatMap(this::versionOf)));
    }

    private Optional<PolicyVersion> versionOf(BranchName release) {
      return versioned(release, flow.branches().release(), Kind.RELEASE)
          .flatMap(ToolBranch::version);
    }
  }
}
