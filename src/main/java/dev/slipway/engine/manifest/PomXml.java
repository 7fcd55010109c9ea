package dev.slipway.engine.manifest;

import static dev.slipway.engine.manifest.xml.XmlText.children;

import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.xml.XmlText;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The project's own version in a {@code pom.xml}, or its parent's where it has none of its own;
 * never a dependency's.
 */
public final class PomXml implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    XmlText pom = XmlText.parse(change.path(), text);
    return versions(pom.document().getDocumentElement()).stream()
        .flatMap(version -> pom.replace(version, change.to().toString()).stream())
        .toList();
  }

  private static List<Element> versions(Element root) {
    if (!root.getLocalName().equals("project")) {
      return List.of();
    }
    List<Element> own = children(root, "version").toList();
    return own.isEmpty()
        ? children(root, "parent").flatMap(parent -> children(parent, "version")).toList()
        : own;
  }
}
