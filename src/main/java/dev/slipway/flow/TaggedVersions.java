package dev.slipway.flow;

import static java.util.Comparator.comparing;

import dev.slipway.engine.release.Component;
import dev.slipway.model.CommitId;
import dev.slipway.model.Notation;
import dev.slipway.model.ReleaseVersion;
import dev.slipway.model.Tag;
import dev.slipway.model.TagName;
import dev.slipway.model.config.Manifest;
import dev.slipway.port.read.History;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The released versions of a repository that keeps no manifest: of each package, the highest tag
 * that the head contains, else the highest of all.
 */
final class TaggedVersions {

  private final History history;
  private final CommitId head;
  private final Notation notation;

  TaggedVersions(History history, CommitId head, Notation notation) {
    this.history = history;
    this.head = head;
    this.notation = notation;
  }

  Manifest of(List<Component> components) {
    Map<String, ReleaseVersion> versions = new LinkedHashMap<>();
    components.forEach(
        component -> highest(component).ifPresent(found -> versions.put(component.path(), found)));
    return new Manifest(Optional.empty(), versions);
  }

  private Optional<ReleaseVersion> highest(Component component) {
    List<Released> released =
        history.tags().stream()
            .flatMap(tag -> released(tag, component).stream())
            .sorted(comparing(Released::version).reversed())
            .toList();
    return released.stream()
        .filter(each -> history.contains(head, each.tag().commit()))
        .findFirst()
        .or(() -> released.stream().findFirst())
        .map(Released::version);
  }

  private Optional<Released> released(Tag tag, Component component) {
    return TagName.parse(tag.name(), notation)
        .filter(name -> name.component().equals(component.tagName()))
        .map(name -> new Released(tag, name.version()));
  }

  private record Released(Tag tag, ReleaseVersion version) {}
}
