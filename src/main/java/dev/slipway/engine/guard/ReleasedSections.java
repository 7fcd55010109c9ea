package dev.slipway.engine.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a changelog says of each release, to the byte, and what of none yet (requirements F9).
 * Definitions of links change with every release and are left out, and so are blank lines around a
 * section.
 *
 * @param texts by version as it is spelled, in the order of the changelog
 * @param unreleased what stands under {@code Unreleased}; empty where nothing does
 */
public record ReleasedSections(Map<String, String> texts, String unreleased) {

  private static final String UNRELEASED = "unreleased";
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]+\\]:\\s.*");
  private static final Pattern ENTRY = Pattern.compile("[*+-]\\s+\\S.*");
  private static final Pattern HEADING =
      Pattern.compile(
          "(#{1,6})\\s+(?:\\[?v?(?<version>\\d+\\.\\d+[^\\s\\])]*)"
              + "|\\[?(?<unreleased>(?i:unreleased))\\b)?.*");

  public ReleasedSections {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  public static ReleasedSections of(String changelog) {
    Reading reading = new Reading();
    LINE.matcher(changelog).results().forEach(line -> reading.read(line.group()));
    return reading.end();
  }

  /** What it says of a version. */
  public Optional<String> text(String version) {
    return Optional.ofNullable(texts.get(version));
  }

  /** Those items of lists under a version that are under {@code Unreleased}, too. */
  public List<String> announcedAgain(ReleasedSections released, String version) {
    List<String> open = entries(unreleased);
    return released.text(version).map(ReleasedSections::entries).orElse(List.of()).stream()
        .filter(open::contains)
        .toList();
  }

  private static List<String> entries(String text) {
    return text.lines().map(String::strip).filter(line -> ENTRY.matcher(line).matches()).toList();
  }

  /** Goes through a changelog line by line. */
  private static final class Reading {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int level = Integer.MAX_VALUE;
    private boolean code;

    void read(String line) {
      String words = line.strip();
      code ^= FENCE.matcher(words).matches();
      Matcher heading = HEADING.matcher(words);
      if (!code && heading.matches()) {
        enter(heading);
      }
      if (code || !LINK.matcher(words).matches()) {
        text.append(line);
      }
    }

    private void enter(Matcher heading) {
      Optional<String> next =
          Optional.ofNullable(heading.group("version"))
              .or(() -> Optional.ofNullable(heading.group("unreleased")).map(any -> UNRELEASED));
      int depth = heading.group(1).length();
      if (next.isPresent() || depth <= level) {
        leave();
        name = next.orElse("");
        level = depth;
      }
    }

    private void leave() {
      texts.putIfAbsent(name, text.toString().strip());
      text.setLength(0);
    }

    ReleasedSections end() {
      leave();
      texts.remove("");
      String unreleased = Optional.ofNullable(texts.remove(UNRELEASED)).orElse("");
      return new ReleasedSections(texts, unreleased);
    }
  }
}
