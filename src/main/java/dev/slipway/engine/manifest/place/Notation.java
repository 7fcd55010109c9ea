package dev.slipway.engine.manifest.place;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The ways in which a text is written in its place: with which quotes, if any. */
public enum Notation {
  /** {@code "…"} with backslash escapes: JSON, YAML and TOML share it. */
  DOUBLE_QUOTED {
    @Override
    String write(String text) {
      return '"' + escaped(text) + '"';
    }
  },
  /** YAML's {@code '…'}, in which a quote is doubled. */
  SINGLE_QUOTED {
    @Override
    String write(String text) {
      return "'" + text.replace("'", "''") + "'";
    }
  },
  /** TOML's {@code '…'}, which cannot hold a quote. */
  LITERAL {
    @Override
    String write(String text) {
      return text.contains("'") ? DOUBLE_QUOTED.write(text) : "'" + text + "'";
    }
  },
  /** TOML's {@code """…"""}. */
  MULTI_LINE {
    @Override
    String write(String text) {
      return "\"\"\"" + escaped(text) + "\"\"\"";
    }
  },
  /** TOML's {@code '''…'''}. */
  MULTI_LINE_LITERAL {
    @Override
    String write(String text) {
      return text.contains("'") ? MULTI_LINE.write(text) : "'''" + text + "'''";
    }
  },
  /** YAML without quotes, as long as the text needs none. */
  PLAIN {
    @Override
    String write(String text) {
      return NEEDS_NO_QUOTES.matcher(text).matches() ? text : DOUBLE_QUOTED.write(text);
    }
  },
  /** Where YAML has nothing after a colon. */
  ABSENT {
    @Override
    String write(String text) {
      return " " + PLAIN.write(text);
    }
  },
  /** The lines of a YAML block, which hold any text of one line as it is. */
  BLOCK {
    @Override
    String write(String text) {
      return text;
    }
  };

  private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w.][\\w.+-]*");

  /** The text as it stands in the file. */
  abstract String write(String text);

  private static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        result.append('\\').append(c);
      } else if (c < ' ' || c == '\u007F') {
        result.append("\\u00" + HexFormat.of().toHexDigits((byte) c));
      } else {
        result.append(c);
      }
    }
    return result.toString();
  }
}
