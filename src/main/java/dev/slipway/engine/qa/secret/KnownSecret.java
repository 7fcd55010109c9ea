package dev.slipway.engine.qa.secret;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.model.qa.Secret;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A secret in all the ways that it is written: in capitals and small letters, with a plus for each
 * space, as hexadecimal digits, and within base64 at each of the three places where a group of it
 * can begin.
 */
final class KnownSecret {

  /** A shorter one stands in every text; nothing can hide it. */
  private static final int SHORTEST = 4;

  /** So much of a secret is one already: a text may be cut where it stands. */
  private static final int TELLING = 6;

  private static final int GROUP = 3;

  private static final HexFormat HEX = HexFormat.of();

  private final List<String> folded;
  private final List<String> encoded;

  private KnownSecret(String value) {
    String bytes = Reading.bytes(value);
    List<String> cases =
        Stream.of(value, value.toLowerCase(Locale.ROOT), value.toUpperCase(Locale.ROOT))
            .map(Reading::bytes)
            .toList();
    this.folded =
        cases.stream()
            .flatMap(each -> Stream.of(each, each.replace(' ', '+'), hex(each)))
            .map(Reading::folded)
            .distinct()
            .toList();
    this.encoded =
        bytes.length() < TELLING
            ? List.of()
            : Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                .flatMap(
                    base64 -> IntStream.range(0, GROUP).mapToObj(at -> core(base64, bytes, at)))
                .distinct()
                .toList();
  }

  /** None where it is too short to be found. */
  static Stream<KnownSecret> of(Secret secret) {
    return Stream.of(secret.value().strip())
        .filter(value -> value.length() >= SHORTEST)
        .map(KnownSecret::new);
  }

  private static String hex(String bytes) {
    return HEX.formatHex(bytes.getBytes(ISO_8859_1));
  }

  /** The part of base64 that depends on nothing but the bytes, {@code before} others. */
  private static String core(Base64.Encoder base64, String bytes, int before) {
    byte[] text = ("\0".repeat(before) + bytes).getBytes(ISO_8859_1);
    String all = base64.withoutPadding().encodeToString(text);
    int first = (before * 8 + 5) / 6;
    return all.substring(first, text.length * 8 / 6);
  }

  /** Marks in {@code gone} the characters of the text that tell it. */
  void find(Reading reading, BitSet gone) {
    for (String form : folded) {
      places(reading.folded(), form).forEach(place -> mark(place, reading, gone));
    }
    for (String form : encoded) {
      places(reading.bytes(), form)
          .forEach(place -> mark(place.widened(reading.bytes()), reading, gone));
    }
  }

  private static void mark(Place place, Reading reading, BitSet gone) {
    gone.set(reading.start(place.start()), reading.end(place.end() - 1));
  }

  private static List<Place> places(String bytes, String form) {
    List<Place> places = new ArrayList<>();
    for (int at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) {
      places.add(new Place(at, at + form.length()));
    }
    cutAtEnd(bytes, form).forEach(places::add);
    cutAtStart(bytes, form).forEach(places::add);
    return places;
  }

  private static Stream<Place> cutAtEnd(String bytes, String form) {
    return lengths(bytes, form)
        .filter(length -> bytes.regionMatches(bytes.length() - length, form, 0, length))
        .mapToObj(length -> new Place(bytes.length() - length, bytes.length()))
        .limit(1);
  }

  private static Stream<Place> cutAtStart(String bytes, String form) {
    return lengths(bytes, form)
        .filter(length -> bytes.regionMatches(0, form, form.length() - length, length))
        .mapToObj(length -> new Place(0, length))
        .limit(1);
  }

  /** Of what is left of it where the text is cut, the longest first. */
  private static IntStream lengths(String bytes, String form) {
    int longest = Math.min(bytes.length(), form.length() - 1);
    return IntStream.rangeClosed(TELLING, longest).map(each -> longest + TELLING - each);
  }

  private record Place(int start, int end) {

    /** To all of the base64 that it is in. */
    Place widened(String bytes) {
      int first = start;
      while (first > 0 && isBase64(bytes.charAt(first - 1))) {
        first--;
      }
      int last = end;
      while (last < bytes.length() && isBase64(bytes.charAt(last))) {
        last++;
      }
      while (last < bytes.length() && bytes.charAt(last) == '=') {
        last++;
      }
      return new Place(first, last);
    }

    private static boolean isBase64(char each) {
      return each < 128 && (Character.isLetterOrDigit(each) || "+/_-".indexOf(each) >= 0);
    }
  }
}
