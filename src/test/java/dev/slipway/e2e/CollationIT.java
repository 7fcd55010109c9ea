package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The executable leaves out most of ICU's data: what sorts texts must all be there. */
class CollationIT {

  @Test
  void the_executable_sorts_as_the_whole_library_does() throws Exception {
    List<String> words = words();
    try (URLClassLoader executable =
        new URLClassLoader(
            new URL[] {Slipway.BUILT.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {

      List<String> sorted = sorted(words, collatorOf(executable));

      assertThat(sorted).isEqualTo(sorted(words, Collator.getInstance(ULocale.ENGLISH)));
    }
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Object> collatorOf(ClassLoader loader) throws Exception {
    Class<?> locale = loader.loadClass("com.ibm.icu.util.ULocale");
    return (Comparator<Object>)
        loader
            .loadClass("com.ibm.icu.text.Collator")
            .getMethod("getInstance", locale)
            .invoke(null, locale.getField("ENGLISH").get(null));
  }

  private static List<String> sorted(List<String> words, Comparator<Object> order) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(order);
    return sorted;
  }

  /** Two thousand words of letters from every script and of signs, the same in each run. */
  private static List<String> words() {
    Random random = new Random(7);
    return random
        .ints(2000, 1, 6)
        .mapToObj(
            length ->
                random
                    .ints(length, 0x20, 0x1F9FF)
                    .filter(Character::isDefined)
                    .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .toList();
  }
}
