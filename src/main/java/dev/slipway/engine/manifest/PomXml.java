package dev.slipway.engine.manifest;

import static dev.slipway.engine.manifest.place.XmlText.children;

import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.place.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The project's own version in a {@code pom.xml}, or its parent's where it has none of its own;
 * never a dependency's.
 */
public final class PomXml implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    XmlText pom = XmlText.parse(change.path(), text);
    return version(pom.document().getDocumentElement())
        .flatMap(version -> pom.replace(version, change.to().toString()))
        .stream()
        .toList();
  }

  private static Optional<Element> version(Element root) {
    return root.getLocalName().equals("project")
        ? Stream.concat(
                children(root, "version"),
                children(root, "parent").flatMap(parent -> children(parent, "version")))
            .findFirst()
        : Optional.empty();
  }
}
