package dev.slipway.adapter.config.slipway;

import dev.slipway.adapter.config.tree.Findings;
import dev.slipway.adapter.config.tree.Node;
import dev.slipway.adapter.config.tree.Node.Fields;
import dev.slipway.adapter.config.tree.Node.Nothing;
import dev.slipway.adapter.config.tree.SourceText;
import dev.slipway.adapter.config.tree.YamlTree;
import dev.slipway.model.qa.EnvironmentConfig;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a person has set for all repositories, as strictly as {@code slipway.yml}. */
public final class PersonFile {

  private PersonFile() {}

  /** The environments that it names; none where the findings say what is wrong. */
  public static SortedMap<String, EnvironmentConfig> read(SourceText source, Findings findings) {
    return YamlTree.read(source, findings)
        .filter(content -> !(content instanceof Nothing))
        .map(content -> environments(content, findings))
        .orElseGet(TreeMap::new);
  }

  private static SortedMap<String, EnvironmentConfig> environments(
      Node content, Findings findings) {
    EnvironmentTable.OF_PERSON.check(content, "the file", findings);
    if (findings.stop()) {
      return new TreeMap<>();
    }
    Values file = new Values((Fields) EnvironmentTable.OF_PERSON.complete(content));
    new EnvironmentAgreement(file, findings).check();
    return QaBinding.environments(file);
  }
}
