package dev.slipway.engine.release;

import static java.util.Comparator.naturalOrder;

import dev.slipway.engine.commit.ConventionalCommit;
import dev.slipway.engine.release.ReleaseFacts.Unreleased;
import dev.slipway.engine.version.NextVersion;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.config.PackageConfig;
import dev.slipway.model.config.PluginConfig;
import dev.slipway.model.config.ReleaseConfig;
import dev.slipway.model.config.VersioningConfig;
import java.util.List;
import java.util.Optional;

/**
 * Gives the packages of a group one version (release-please's {@code linked-versions}): the highest
 * that any of them would get. A member that would not be released gets a change that says so.
 */
final class LinkedVersions {

  private LinkedVersions() {}

  /** Examines every package, in configured order, with the versions of groups in step. */
  static List<Examined> examineAll(ReleaseFacts facts) {
    ReleaseFacts linked = facts;
    for (PluginConfig group : groups(facts.config())) {
      linked = link(linked, group);
    }
    return new Examiner(linked).examineAll();
  }

  static List<PluginConfig> mergedGroups(ReleaseConfig config) {
    return groups(config).stream().filter(group -> group.merge().orElse(true)).toList();
  }

  private static List<PluginConfig> groups(ReleaseConfig config) {
    return config.plugins().stream()
        .filter(plugin -> plugin.kind() == PluginConfig.Kind.LINKED_VERSIONS)
        .toList();
  }

  private static ReleaseFacts link(ReleaseFacts facts, PluginConfig group) {
    Examiner examiner = new Examiner(facts);
    List<Examined> members =
        facts.unreleased().stream()
            .filter(each -> isMember(each, group))
            .map(examiner::examine)
            .toList();
    Optional<ReleaseVersion> highest =
        members.stream()
            .filter(Examined::isDue)
            .flatMap(each -> each.next().stream())
            .map(NextVersion::version)
            .max(naturalOrder());
    return highest.map(version -> at(version, facts, group, members)).orElse(facts);
  }

  private static boolean isMember(Unreleased unreleased, PluginConfig group) {
    String component = unreleased.component().tagName();
    return !component.isEmpty() && group.components().contains(component);
  }

  private static ReleaseFacts at(
      ReleaseVersion version, ReleaseFacts facts, PluginConfig group, List<Examined> members) {
    List<String> idle =
        members.stream()
            .filter(each -> !each.isDue())
            .map(each -> each.component().path())
            .toList();
    return facts.with(
        facts.unreleased().stream()
            .map(
                each ->
                    isMember(each, group)
                        ? forced(each, version, idle.contains(each.component().path()), group)
                        : each)
            .toList());
  }

  private static Unreleased forced(
      Unreleased member, ReleaseVersion version, boolean idle, PluginConfig group) {
    PackageConfig config = member.component().config();
    VersioningConfig forced = config.versioning().withReleaseAs(Optional.of(version));
    return new Unreleased(
        member.component().with(config.withVersioning(forced)),
        member.baseline(),
        member.commits(),
        idle ? List.of(synchronisation(member.component(), version, group)) : List.of());
  }

  private static ConventionalCommit synchronisation(
      Component component, ReleaseVersion version, PluginConfig group) {
    String description = "Synchronize %s versions".formatted(group.groupName().orElse(""));
    String header = "chore(%s): %s".formatted(component.tagName(), description);
    return new ConventionalCommit(
        Optional.empty(),
        "chore",
        Optional.of(component.tagName()),
        description,
        header,
        Optional.empty(),
        List.of(version.toString()),
        List.of());
  }
}
