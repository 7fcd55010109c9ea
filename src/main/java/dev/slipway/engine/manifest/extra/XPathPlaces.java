package dev.slipway.engine.manifest.extra;

import dev.slipway.engine.manifest.Places;
import dev.slipway.engine.manifest.VersionChange;
import dev.slipway.engine.manifest.place.Splice;
import dev.slipway.engine.manifest.xml.XPathQuery;
import dev.slipway.engine.manifest.xml.XmlText;
import dev.slipway.model.problem.EditProblems;
import dev.slipway.model.problem.ProblemException;
import java.util.List;
import org.w3c.dom.Node;

/** The texts and attributes that an XPath leads to. */
record XPathPlaces(String xpath) implements Places {

  @Override
  public List<Splice> find(String text, VersionChange change) {
    String path = change.path();
    XmlText xml = XmlText.parse(path, text);
    XPathQuery query = new XPathQuery(path, xpath);
    List<Node> found = query.find(xml);
    if (query.namesOnePlace() && found.size() > 1) {
      throw new ProblemException(EditProblems.severalPlaces(path, "xpath " + xpath, found.size()));
    }
    String version = change.to().toString();
    List<Splice> splices =
        found.stream().flatMap(node -> xml.replace(node, version).stream()).toList();
    if (splices.isEmpty() && !found.isEmpty()) {
      throw new ProblemException(EditProblems.notText(path, "xpath " + xpath));
    }
    return splices;
  }
}
