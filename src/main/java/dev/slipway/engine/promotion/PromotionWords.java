package dev.slipway.engine.promotion;

import dev.slipway.model.BranchName;
import dev.slipway.model.FileEdit;
import dev.slipway.model.flow.FlowConfig;
import dev.slipway.model.flow.PromotionPolicy.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a promotion is called, and what is said of it. */
public record PromotionWords(
    FlowConfig flow, Route route, PromotionWay way, Trial trial, Optional<Released> release) {

  /** Of the pull request, and the message of the commit. */
  public String title() {
    return flow.promotion().title().fill(places());
  }

  /** The clean branch. */
  public BranchName branch() {
    return new BranchName(flow.branches().promotion().fill(places()));
  }

  /** Without a release, what is promoted is called by its branch. */
  private Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    places.put("version", route.source().name());
    release.ifPresent(each -> places.putAll(each.version().places()));
    places.put("branch", route.source().name());
    places.put("production", route.production().name());
    return places;
  }

  public List<String> remarks() {
    List<String> remarks = new ArrayList<>(List.of(way.reason()));
    others()
        .filter(paths -> !paths.isEmpty())
        .ifPresent(
            paths ->
                remarks.add(
                    "These differ between %s and %s besides, and stay: %s."
                        .formatted(route.source(), route.production(), Paths.told(paths))));
    remarks.add("Merge it with %s.".formatted(method()));
    return remarks;
  }

  /** Paths by what they are, all of them. */
  public Map<String, List<String>> paths() {
    Map<String, List<String>> paths = new LinkedHashMap<>();
    release
        .filter(each -> way.mode() == Mode.METADATA)
        .ifPresent(
            each -> paths.put("metadata", each.edits().stream().map(FileEdit::path).toList()));
    paths.put("conflicts", trial.conflicts());
    paths.put("untested", trial.untested());
    others().ifPresent(others -> paths.put("others", others));
    return paths;
  }

  private Optional<List<String>> others() {
    return release.filter(each -> way.mode() == Mode.METADATA).map(Released::others);
  }

  private String method() {
    return way.mode() == Mode.MERGE ? "a merge commit" : "a squash or a merge commit";
  }

  /** For whoever reviews: what it brings, and how it is to be merged. */
  public String body() {
    List<String> lines = new ArrayList<>();
    lines.add(
        release
            .map(each -> "Brings release %s to `%s`.".formatted(each.version(), route.production()))
            .orElse("Brings `%s` to `%s`.".formatted(route.source(), route.production())));
    lines.add("");
    lines.add(way.reason());
    lines.add("");
    lines.add("**Merge it with %s.**".formatted(method()));
    release
        .filter(each -> way.mode() == Mode.METADATA)
        .ifPresent(each -> lines.addAll(files(each)));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> files(Released release) {
    List<String> lines = new ArrayList<>(List.of("", "Its files:", ""));
    release.edits().forEach(edit -> lines.add("- `%s`".formatted(edit.path())));
    return lines;
  }
}
