package dev.slipway.engine.changelog;

import dev.slipway.model.problem.CutProblems;
import dev.slipway.model.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A changelog that people keep by hand, with what is not released yet in a section of its own.
 *
 * @param text as it stands in the file
 * @param sections top to bottom
 * @see <a href="https://keepachangelog.com/en/1.1.0/">Keep a Changelog</a>
 */
public record KeptChangelog(String text, List<Section> sections) {

  private static final String UNRELEASED = "Unreleased";
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,2})[ \\t]+(.*?)[ \\t#]*");
  private static final Pattern NAME = Pattern.compile("\\[([^\\]]*)\\].*|v?(\\S+).*");
  private static final Pattern BULLET = Pattern.compile(" ?[-*+][ \\t]+\\S.*");
  private static final Pattern RULE = Pattern.compile(" {0,3}(?:[-*][ \\t]*){3,}");

  public KeptChangelog {
    sections = List.copyOf(sections);
  }

  /**
   * What stands below a heading of the second level.
   *
   * @param name of the heading: {@code Unreleased}, {@code 0.3.0}
   * @param heading its line, without line end
   * @param start where the heading begins, in characters
   * @param end where the next section begins
   * @param below where the line after the heading begins
   * @param bullets as they stand, one line each
   */
  public record Section(
      String name, String heading, int start, int below, int end, List<String> bullets) {

    public Section {
      bullets = List.copyOf(bullets);
    }

    boolean isUnreleased() {
      return name.equalsIgnoreCase(UNRELEASED);
    }
  }

  /** Reads a changelog; code blocks and comments have neither headings nor entries. */
  public static KeptChangelog read(String text) {
    List<Section> sections = new ArrayList<>();
    List<MarkdownLine> lines = MarkdownLine.seen(text);
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = HEADING.matcher(lines.get(i).text());
      if (heading.matches() && heading.group(1).length() == 2) {
        sections.add(section(heading.group(2), lines, i, text.length()));
      }
    }
    return new KeptChangelog(text, sections);
  }

  private static Section section(String title, List<MarkdownLine> lines, int at, int length) {
    List<String> bullets = new ArrayList<>();
    int end = length;
    for (MarkdownLine line : lines.subList(at + 1, lines.size())) {
      if (HEADING.matcher(line.text()).matches()) {
        end = line.start();
        break;
      }
      if (BULLET.matcher(line.text()).matches() && !RULE.matcher(line.text()).matches()) {
        bullets.add(line.text());
      }
    }
    MarkdownLine heading = lines.get(at);
    return new Section(name(title), heading.text(), heading.start(), heading.next(), end, bullets);
  }

  private static String name(String title) {
    Matcher name = NAME.matcher(title);
    if (!name.matches()) {
      return title;
    }
    return Optional.ofNullable(name.group(1)).orElseGet(() -> name.group(2));
  }

  /** The first section of what is not released yet. */
  public Optional<Section> unreleased() {
    return sections.stream().filter(Section::isUnreleased).findFirst();
  }

  /** The section of a version. */
  public Optional<Section> of(String version) {
    return sections.stream().filter(each -> each.name().equals(version)).findFirst();
  }

  /** What stands below a section's heading, without blank lines around. */
  public String body(Section section) {
    return text.substring(section.below(), section.end()).strip();
  }

  /**
   * The text with a heading for {@code version} directly below that of what was not released:
   * everything there now belongs to the version, and nothing moves. The same text where the version
   * has its heading already.
   *
   * @param path of the file, for messages
   * @throws ProblemException {@code SLIP-748} when there is no section of what is not released
   */
  public String released(String path, String version, LocalDate date) {
    if (of(version).isPresent()) {
      return text;
    }
    Section open =
        unreleased().orElseThrow(() -> new ProblemException(CutProblems.noUnreleasedSection(path)));
    String end = lineEnd(open);
    String heading = "## [%s] - %s".formatted(version, date);
    boolean last = open.start() + open.heading().length() == open.below();
    String inserted = last ? end + end + heading : end + heading + end;
    return text.substring(0, open.below()) + inserted + text.substring(open.below());
  }

  private String lineEnd(Section open) {
    return text.startsWith("\r\n", open.start() + open.heading().length()) ? "\r\n" : "\n";
  }
}
