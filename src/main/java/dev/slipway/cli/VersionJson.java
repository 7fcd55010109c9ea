package dev.slipway.cli;

import static dev.slipway.cli.JsonReport.NODES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.slipway.engine.policy.Spelling;
import dev.slipway.engine.policy.Way;
import dev.slipway.engine.release.Examined;
import dev.slipway.flow.VersionAnswer;
import dev.slipway.flow.VersionAnswer.OfCommit;
import dev.slipway.flow.VersionAnswer.OfPackage;
import dev.slipway.model.ReleaseVersion;
import java.util.List;
import java.util.Optional;

/**
 * A version for programs. What was not asked for, or is not there, is null or empty.
 *
 * @param next whether the next one was asked for
 */
record VersionJson(boolean next) {

  ObjectNode of(VersionAnswer answer) {
    Optional<OfPackage> found =
        Optional.of(answer.subject())
            .filter(OfPackage.class::isInstance)
            .map(OfPackage.class::cast);
    Optional<Examined> examined = found.map(OfPackage::examined);
    ObjectNode told = NODES.objectNode();
    told.put("path", examined.map(each -> each.component().path()).orElse("."));
    told.put("component", examined.map(each -> each.component().branchName()).orElse(""));
    told.put("version", answer.text().orElse(null));
    told.put("why", String.join("\n  ", VersionWords.why(answer, next)));
    told.put("current", text(examined.flatMap(each -> each.baseline().version())));
    told.put("next", text(found.flatMap(OfPackage::next)));
    told.put("dev", answer.subject() instanceof OfCommit it ? it.development().text() : null);
    told.put("class", answer.known().map(known -> known.kind().name()).orElse(null));
    ObjectNode spellings = told.putObject("spellings");
    for (Spelling each : Spelling.values()) {
      spellings.put(each.key(), answer.spellings().get(each));
    }
    ways(told.putArray("ways"), found.map(OfPackage::ways).orElse(List.of()));
    return told;
  }

  private static String text(Optional<ReleaseVersion> version) {
    return version.map(ReleaseVersion::toString).orElse(null);
  }

  private static void ways(ArrayNode list, List<Way> ways) {
    ways.forEach(
        way ->
            list.addObject()
                .put("kind", way.kind().word())
                .put("version", way.version().toString())
                .put("class", way.version().kind().name())
                .put("why", way.why())
                .put("asked", way.asked()));
  }
}
