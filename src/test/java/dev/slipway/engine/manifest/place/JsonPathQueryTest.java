package dev.slipway.engine.manifest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.model.problem.ProblemException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathQueryTest {

  private static final String JSON =
      """
      {"version": "v", "a.b": "dot", "@scope/x": "scoped", "": "empty", "dash-key": "dash",
       "it's": "quote", "nested": {"version": "n"},
       "packages": [
         {"name": "x", "version": "px"},
         {"name": "y", "version": "py", "n": 3, "on": true},
         {"name": "value", "version": "pz"}],
       "7": {"version": "seven"}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      textBlock =
          """
          $.version                                            -> "v"
          version                                              -> "v"
          .version                                             -> "v"
          $['version']                                         -> "v"
          $["version"]                                         -> "v"
          $.nested.version                                     -> "n"
          $['nested']['version']                               -> "n"
          $['a.b']                                             -> "dot"
          $['@scope/x']                                        -> "scoped"
          $['']                                                -> "empty"
          $.dash-key                                           -> "dash"
          $["it's"]                                            -> "quote"
          $['it\\'s']                                          -> "quote"
          $.packages[0].version                                -> "px"
          packages[0].version                                  -> "px"
          $.7.version                                          -> "seven"
          $.packages.0.version                                 -> "px"
          $.packages[-1].version                               -> "pz"
          $.packages[-1:].version                              -> "pz"
          $.packages[(@.length-1)].version                     -> "pz"
          $.packages[(@.length - 2)].version                   -> "py"
          $.packages[0,2].version                              -> "px" "pz"
          $.packages[0:2].version                              -> "px" "py"
          $.packages[*].version                                -> "px" "py" "pz"
          $.packages.*.version                                 -> "px" "py" "pz"
          $..version                                           -> "v" "n" "px" "py" "pz" "seven"
          $.packages[?(@.name=='x')].version                   -> "px"
          $.packages[?(@.name == "x")].version                 -> "px"
          $.packages[?(@.name === 'x')].version                -> "px"
          $.packages[?(@['name']=='x')].version                -> "px"
          $.packages[?(@.name != 'x')].version                 -> "py" "pz"
          $.packages[?(@.name !== 'x')].version                -> "py" "pz"
          $.packages[?(@.name=='x' || @.name=='y')].version    -> "px" "py"
          $.packages[?(@.name=='y' && @.n>2)].version          -> "py"
          $.packages[?(@.n==3)].version                        -> "py"
          $.packages[?(@.on==true)].version                    -> "py"
          $.packages[?(@.n)].version                           -> "py"
          $.packages[?(!@.n)].version                          -> "px" "pz"
          $.packages[?(@.name =~ /x|y/)].version               -> "px" "py"
          $..packages[?(@.name=='x')]['version']               -> "px"
          $..[?(@.name=='x')].version                          -> "px"
          $.absent                                             -> ``
          $.version.absent                                     -> ``
          $.packages[9].version                                -> ``
          $.packages[?(@.name=='absent')].version              -> ``
          $['version','a.b']                                   -> ``
          """)
  void a_path_leads_to_what_it_leads_to_in_release_please(String path, String places) {
    var found = new JsonPathQuery("file", path).find(JsonText.parse("file", JSON));
    assertThat(found.stream().map(node -> node.span().of(JSON)).collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$.", "$[?(", "$version", "", "$.a[?@.b]", "$.a[?(@.b.match(/x/))]"})
  void what_is_no_path_is_a_problem_that_names_file_and_path(String path) {
    assertThatThrownBy(() -> new JsonPathQuery("a/b.json", path))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("The jsonpath " + path + " for a/b.json cannot be read: ");
  }

  @Test
  void a_filter_that_compares_objects_is_a_problem() {
    var query = new JsonPathQuery("file", "$[?(@.nested == @.packages)]");
    assertThatThrownBy(() -> query.find(JsonText.parse("file", "[" + JSON + "]")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a filter can compare texts, numbers and truth values only");
  }

  @Test
  void a_doubled_key_is_no_single_place() {
    Node twice = JsonText.parse("file", "{\"a\": {\"b\": 1}, \"a\": {\"b\": 2}}");
    assertThatThrownBy(() -> new JsonPathQuery("file", "$.a.b").find(twice))
        .isInstanceOf(ProblemException.class)
        .hasMessage("jsonpath $.a.b names one place, but in file the key 'a' stands twice.");
  }

  @Test
  void a_doubled_key_elsewhere_does_not_matter() {
    Node twice = JsonText.parse("file", "{\"a\": 1, \"a\": 2, \"b\": 3}");
    assertThat(new JsonPathQuery("file", "$.b").find(twice)).hasSize(1);
  }
}
