package dev.slipway.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON documents of every kind, the same ones each time. */
public final class JsonTrees {

  private static final List<String> TEXTS =
      List.of("", "x", "\"", "\\", "\n", "\u0000", "é", "😀", "</script>", "1");

  private final Random random;

  private JsonTrees(long seed) {
    this.random = new Random(seed);
  }

  /** An object each. */
  public static Stream<Map<String, @Nullable Object>> some(int count) {
    return LongStream.range(0, count).mapToObj(seed -> new JsonTrees(seed).object(4));
  }

  private @Nullable Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextLong();
      case 3 -> fraction();
      case 4 -> text();
      case 5 -> list(depth);
      default -> object(depth);
    };
  }

  private BigDecimal fraction() {
    BigDecimal fraction =
        BigDecimal.valueOf(2 * random.nextInt(99_999) + 1L, 1 + random.nextInt(9));
    return random.nextBoolean() ? fraction : new BigDecimal("1E+" + (19 + random.nextInt(600)));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int left = random.nextInt(5); left > 0; left--) {
      object.put(text(), value(depth - 1));
    }
    return object;
  }
}
